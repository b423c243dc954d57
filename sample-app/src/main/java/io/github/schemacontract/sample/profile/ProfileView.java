package io.github.schemacontract.sample.profile;

import java.time.Instant;
import java.util.UUID;

record ProfileView(UUID id, String email, String displayName, ProfileRole role, Instant createdAt) {

  static ProfileView of(Profile profile) {
    return new ProfileView(
        profile.getId(),
        profile.getEmail(),
        profile.getDisplayName(),
        profile.getRole(),
        profile.getCreatedAt());
  }
}
