package io.github.schemacontract.sample.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record NewProfile(
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank @Size(max = 120) String displayName,
    @NotNull ProfileRole role) {}
