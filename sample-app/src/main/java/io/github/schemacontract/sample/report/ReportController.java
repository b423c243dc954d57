package io.github.schemacontract.sample.report;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

  private final ReportService reports;

  ReportController(ReportService reports) {
    this.reports = reports;
  }

  @GetMapping("/clients/{clientId}/reports")
  List<ReportView> ofClient(@PathVariable UUID clientId) {
    return reports.ofClient(clientId);
  }

  @PostMapping("/clients/{clientId}/reports")
  ResponseEntity<ReportView> create(
      @PathVariable UUID clientId, @Valid @RequestBody NewReport report) {
    ReportView created = reports.create(clientId, report);
    return ResponseEntity.created(URI.create("/reports/" + created.id())).body(created);
  }

  @GetMapping("/reports/{id}")
  ReportView show(@PathVariable long id) {
    return reports.show(id);
  }

  @PostMapping("/reports/{id}/send")
  ReportView send(@PathVariable long id) {
    return reports.send(id);
  }
}
