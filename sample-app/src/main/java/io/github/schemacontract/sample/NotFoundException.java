package io.github.schemacontract.sample;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers a request for something that does not exist with status 404. */
public class NotFoundException extends ErrorResponseException {

  @Serial private static final long serialVersionUID = 1L;

  public NotFoundException(String what, Object id) {
    super(HttpStatus.NOT_FOUND, problem(what, id), null);
  }

  private static ProblemDetail problem(String what, Object id) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, "There is no %s %s.".formatted(what, id));
  }
}
