package io.github.schemacontract.sample.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;

/** Somebody who works at the agency. */
@Entity
@Table(name = "profiles")
public class Profile {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @NotBlank
  @Email
  @Column(length = 254, unique = true)
  private String email;

  @NotBlank
  @Column(length = 120)
  private String displayName;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ProfileRole role;

  @CreationTimestamp
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  protected Profile() {}

  Profile(String email, String displayName, ProfileRole role) {
    this();
    this.email = email;
    this.displayName = displayName;
    this.role = role;
  }

  public UUID getId() {
    return id;
  }

  public String getEmail() {
    return email;
  }

  public String getDisplayName() {
    return displayName;
  }

  public ProfileRole getRole() {
    return role;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
