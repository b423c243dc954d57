package io.github.schemacontract.conventions.deeper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Found because it is below the package of the test class. */
@Entity
class Label {
  @Id Long id;
  String text;
}
