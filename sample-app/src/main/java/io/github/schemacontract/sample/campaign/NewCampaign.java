package io.github.schemacontract.sample.campaign;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NewCampaign(
    @NotBlank @Size(max = 200) String name,
    @NotNull AdPlatform platform,
    @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal monthlyBudget,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  @AssertTrue(message = "must not end before it starts")
  boolean isPeriod() {
    return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
  }
}
