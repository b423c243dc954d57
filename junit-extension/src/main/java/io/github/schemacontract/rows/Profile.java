package io.github.schemacontract.rows;

/** Which values a draft prefers. */
enum Profile {
  /** Null, zero, the shortest. */
  EMPTY,
  /** What the table itself fills in, otherwise as little as possible. */
  DEFAULTS,
  /** Every column filled, with ordinary values. */
  PLAIN,
  /** Every column filled, with long and large values. */
  FULL,
  /** The edges of the types. */
  EDGES
}
