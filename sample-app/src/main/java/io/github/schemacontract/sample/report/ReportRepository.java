package io.github.schemacontract.sample.report;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportRepository extends JpaRepository<Report, Long> {

  List<Report> findByClientIdOrderByPeriodEndDesc(UUID clientId);
}
