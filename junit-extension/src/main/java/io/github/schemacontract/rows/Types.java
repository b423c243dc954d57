package io.github.schemacontract.rows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The types of some columns and all that these are made of, by oid. */
record Types(Map<Long, TypeShape> byOid) {
  Types {
    byOid = Map.copyOf(byOid);
  }

  TypeShape of(long type) {
    return Objects.requireNonNull(byOid.get(type));
  }

  /** What a column has in the end: domains are followed to their base. */
  TypeShape.Part base(TypeShape.Part part) {
    TypeShape type = of(part.type());
    return type.kind() == 'd' ? base(type.inner().get(0)) : part;
  }

  /** What a domain demands, and the domains under it. */
  List<TypeShape.DomainCheck> checks(long oid) {
    TypeShape type = of(oid);
    return type.kind() != 'd'
        ? List.of()
        : Stream.concat(type.checks().stream(), checks(type.inner().get(0).type()).stream())
            .toList();
  }

  /** Whether a domain, or one under it, refuses null. */
  boolean notNull(long oid) {
    TypeShape type = of(oid);
    return type.kind() == 'd' && (type.notNull() || notNull(type.inner().get(0).type()));
  }
}
