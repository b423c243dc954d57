package io.github.schemacontract.sample.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.YearMonth;

record NewCampaignSummary(
    @NotNull YearMonth month,
    @NotNull @PositiveOrZero Long impressions,
    @NotNull @PositiveOrZero Long clicks,
    @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal spend) {}
