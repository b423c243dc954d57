package io.github.schemacontract.entities;

import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/**
 * One column of one table as an attribute uses it.
 *
 * @param table the table
 * @param column the column
 * @param value the mapped value that it holds, or a part of it
 * @param attribute the attribute behind it
 * @param role what it is for
 */
record MappedColumn(Table table, Column column, Value value, Attribute attribute, Role role) {

  /** What a column is for. */
  enum Role {
    /** The attribute's own value. */
    VALUE,
    /** The value of a subclass, in a table where rows of other classes have none. */
    SUBCLASS_VALUE,
    /** An attribute of an embeddable that is there as a whole: the element of a collection. */
    ELEMENT_VALUE,
    /** Hibernate's own book-keeping for it: a key of a join, an index, a discriminator. */
    DERIVED;

    boolean isValue() {
      return this != DERIVED;
    }
  }
}
