package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Policy;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles without which a contract can not be executed. */
final class ContractRoles {
  static final String EVERYONE = "public";

  private ContractRoles() {}

  /** All roles that grants and policies name, everyone left out. */
  static SortedSet<String> of(Catalog catalog) {
    return Stream.concat(
            catalog.all(Grant.class).map(Grant::grantee),
            catalog.all(Policy.class).flatMap(policy -> policy.roles().stream()))
        .filter(role -> !role.equals(EVERYONE))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
