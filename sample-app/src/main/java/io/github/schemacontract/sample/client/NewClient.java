package io.github.schemacontract.sample.client;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record NewClient(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull ReportingFrequency reportingFrequency,
    @NotNull Boolean googleAdsEnabled) {}
