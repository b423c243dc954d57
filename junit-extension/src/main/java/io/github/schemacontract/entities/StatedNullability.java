package io.github.schemacontract.entities;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Optional;

/** Whether annotations say that an attribute refuses null. */
final class StatedNullability {
  private StatedNullability() {}

  static boolean of(Attribute attribute) {
    Optional<Column> column = Overrides.column(attribute);
    return column.filter(c -> !c.nullable()).isPresent()
        || attribute.has(Id.class)
        || attribute.has(EmbeddedId.class)
        || attribute.annotations(Basic.class).anyMatch(a -> !a.optional())
        || attribute.annotations(ManyToOne.class).anyMatch(a -> !a.optional())
        || attribute.annotations(OneToOne.class).anyMatch(a -> !a.optional())
        || attribute.annotations(JoinColumn.class).anyMatch(a -> !a.nullable());
  }
}
