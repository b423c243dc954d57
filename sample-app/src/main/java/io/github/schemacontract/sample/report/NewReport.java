package io.github.schemacontract.sample.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NewReport(
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate periodStart,
    @NotNull LocalDate periodEnd,
    @Nullable String commentary) {

  @AssertTrue(message = "must not end before it starts")
  boolean isPeriod() {
    return periodStart == null || periodEnd == null || !periodEnd.isBefore(periodStart);
  }
}
