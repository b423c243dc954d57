package io.github.schemacontract.state;

import org.apiguardian.api.API;

/** Which rows are put into the tables of a starting state. */
@API(status = API.Status.EXPERIMENTAL)
public enum Rows {
  /** Rows that each table's own definition allows: a minimal one, a maximal one, each label. */
  GENERATED,
  /** None but those that the migrations or a script insert. */
  NONE
}
