package io.github.schemacontract.docs.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Maps a part of a table that the contract describes in full. */
@Entity
@Table(schema = "agency", name = "clients")
class AgencyClient {
  @Id UUID id;

  @Column(nullable = false)
  String code;

  @Column(length = 200, nullable = false)
  String name;

  @Column(nullable = false)
  String email;
}
