package io.github.schemacontract.sample.client;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClientRepository extends JpaRepository<Client, UUID> {

  @Query("select c from Client c left join fetch c.accountManager order by lower(c.name)")
  List<Client> findAllByName();

  @Query(
      nativeQuery = true,
      value =
          """
          select client_id, name, reporting_frequency, campaign_count, last_report_sent_at
          from client_overview
          order by lower(name)
          """)
  List<ClientOverview> overview();
}
