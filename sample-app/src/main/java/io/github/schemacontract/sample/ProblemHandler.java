package io.github.schemacontract.sample;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into a problem document. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Violation> violations =
        exception.getFieldErrors().stream().map(Violation::of).sorted().toList();
    exception.getBody().setProperty("violations", violations);
    return handleExceptionInternal(exception, exception.getBody(), headers, status, request);
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  ProblemDetail conflict(DataIntegrityViolationException exception) {
    logger.debug("Refused by a constraint of the database", exception);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, "The request contradicts what is already stored.");
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  ProblemDetail outdated(OptimisticLockingFailureException exception) {
    logger.debug("Changed by somebody else in the meantime", exception);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, "Somebody else changed this in the meantime; read it again.");
  }

  record Violation(String field, String message) implements Comparable<Violation> {

    static Violation of(FieldError error) {
      return new Violation(error.getField(), String.valueOf(error.getDefaultMessage()));
    }

    @Override
    public int compareTo(Violation other) {
      return Comparator.comparing(Violation::field)
          .thenComparing(Violation::message)
          .compare(this, other);
    }
  }
}
