package io.github.schemacontract.sample.campaign;

import io.github.schemacontract.sample.client.Client;
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
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** Advertising for a client on one platform. */
@Entity
@Table(
    name = "campaigns",
    uniqueConstraints =
        @UniqueConstraint(
            name = "campaigns_client_id_name_key",
            columnNames = {"client_id", "name"}))
public class Campaign {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Client client;

  @NotBlank
  @Size(max = 200)
  private String name;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private AdPlatform platform;

  @NotNull
  @PositiveOrZero
  @Column(precision = 12, scale = 2)
  private BigDecimal monthlyBudget;

  @NotNull private LocalDate startsOn;

  /** Absent while the campaign runs until further notice. */
  private @Nullable LocalDate endsOn;

  @CreationTimestamp
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(nullable = false, insertable = false, updatable = false)
  private Instant updatedAt;

  protected Campaign() {}

  Campaign(
      Client client,
      String name,
      AdPlatform platform,
      BigDecimal monthlyBudget,
      LocalDate startsOn,
      @Nullable LocalDate endsOn) {
    this();
    this.client = client;
    this.name = name;
    this.platform = platform;
    this.monthlyBudget = monthlyBudget;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
  }

  public UUID getId() {
    return id;
  }

  public Client getClient() {
    return client;
  }

  public String getName() {
    return name;
  }

  public AdPlatform getPlatform() {
    return platform;
  }

  public BigDecimal getMonthlyBudget() {
    return monthlyBudget;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
