package io.github.schemacontract.conventions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Found because it is in the package of the test class. */
@Entity
class Note {
  @Id Long id;
  String text;
}
