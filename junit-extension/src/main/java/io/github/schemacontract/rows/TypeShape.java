package io.github.schemacontract.rows;

import java.util.List;

/**
 * A type, as far as its values depend on it.
 *
 * @param name its own name, without schema
 * @param sql its name as it can be typed
 * @param kind {@code pg_type.typtype}, or {@code a} for an array
 * @param inner what it is made of: the base of a domain, the elements of an array, the subtype of a
 *     range, the fields of a composite type; each with its modifier
 * @param notNull whether a domain refuses null
 * @param labels of an enum, in their order
 * @param checks of a domain
 */
record TypeShape(
    String name,
    String sql,
    char kind,
    List<Part> inner,
    boolean notNull,
    List<String> labels,
    List<DomainCheck> checks) {

  /** A type inside another. */
  record Part(long type, int modifier) {}

  /** What a domain demands of {@code VALUE}. */
  record DomainCheck(String name, String definition, String expression) {}
}
