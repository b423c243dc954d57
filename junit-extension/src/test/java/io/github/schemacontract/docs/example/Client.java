package io.github.schemacontract.docs.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

// region entity
@Entity
@Table(name = "clients")
class Client {
  @Id UUID id;

  @Column(length = 200, nullable = false)
  String name;

  @Column(length = 254, nullable = false, unique = true)
  String email;
}
// endregion entity
