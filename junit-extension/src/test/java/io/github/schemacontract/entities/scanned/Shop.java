package io.github.schemacontract.entities.scanned;

import io.github.schemacontract.entities.scanned.deeper.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Filter;

/** Uses a filter of its package and a type that only a converter found by the scan can store. */
@Entity
@Filter(name = "visible", condition = "id > 0")
class Shop {
  @Id long id;
  Money turnover;
}
