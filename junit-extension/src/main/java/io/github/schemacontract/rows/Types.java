package io.github.schemacontract.rows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
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

  /** The domain that an array has as elements, or what else it has. */
  OptionalLong element(long oid) {
    TypeShape type = of(base(new TypeShape.Part(oid, -1)).type());
    return type.kind() == 'a' ? OptionalLong.of(type.inner().get(0).type()) : OptionalLong.empty();
  }

  /**
   * The name of a type in which all that its domains allow can be written, and more: the types
   * under them.
   */
  String plain(long oid) {
    TypeShape type = of(base(new TypeShape.Part(oid, -1)).type());
    return type.kind() == 'a' && type.inner().size() == 1
        ? plain(type.inner().get(0).type()) + "[]"
        : type.sql();
  }

  /** Whether a domain, or one under it, refuses null. */
  boolean notNull(long oid) {
    TypeShape type = of(oid);
    return type.kind() == 'd' && (type.notNull() || notNull(type.inner().get(0).type()));
  }
}
