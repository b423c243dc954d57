package io.github.schemacontract.entities.scanned;

import jakarta.persistence.Embeddable;
import jakarta.persistence.MappedSuperclass;

/** Both, as some applications have it. */
@Embeddable
@MappedSuperclass
class Ambiguous {
  String remark;
}
