package io.github.schemacontract.sample.client;

import io.github.schemacontract.sample.profile.Profile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A business that the agency advertises for. */
@Entity
@Table(name = "clients")
public class Client {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @NotBlank
  @Size(max = 200)
  private String name;

  @NotBlank
  @Email
  @Column(length = 254, unique = true)
  private String email;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ReportingFrequency reportingFrequency;

  private boolean googleAdsEnabled;

  @Column(columnDefinition = "text")
  private @Nullable String metaAccessToken;

  @ManyToOne(fetch = FetchType.LAZY)
  @OnDelete(action = OnDeleteAction.SET_NULL)
  private @Nullable Profile accountManager;

  @CreationTimestamp
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  /** Set by a trigger, so that it is right whoever writes. */
  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(nullable = false, insertable = false, updatable = false)
  private Instant updatedAt;

  protected Client() {}

  Client(
      String name, String email, ReportingFrequency reportingFrequency, boolean googleAdsEnabled) {
    this();
    this.name = name;
    this.email = email;
    this.reportingFrequency = reportingFrequency;
    this.googleAdsEnabled = googleAdsEnabled;
  }

  void managedBy(Profile accountManager) {
    this.accountManager = accountManager;
  }

  void connectMeta(String accessToken) {
    this.metaAccessToken = accessToken;
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getEmail() {
    return email;
  }

  public ReportingFrequency getReportingFrequency() {
    return reportingFrequency;
  }

  public boolean isGoogleAdsEnabled() {
    return googleAdsEnabled;
  }

  public boolean isMetaConnected() {
    return metaAccessToken != null;
  }

  public Optional<Profile> getAccountManager() {
    return Optional.ofNullable(accountManager);
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
