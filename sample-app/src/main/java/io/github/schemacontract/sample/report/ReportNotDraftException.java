package io.github.schemacontract.sample.report;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers the attempt to send a report that is no draft any more with status 409. */
class ReportNotDraftException extends ErrorResponseException {

  @Serial private static final long serialVersionUID = 1L;

  ReportNotDraftException(Report report) {
    super(HttpStatus.CONFLICT, problem(report), null);
  }

  private static ProblemDetail problem(Report report) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT,
        "Only a draft can be sent; report %d is %s.".formatted(report.getId(), report.getStatus()));
  }
}
