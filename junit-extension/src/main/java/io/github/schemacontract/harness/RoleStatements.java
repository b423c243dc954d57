package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.ddl.Definitions;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.ScratchSession;
import java.util.Collection;
import java.util.List;

/** Roles that the contract names and the platform would provide. */
final class RoleStatements {
  private RoleStatements() {}

  static void create(Database database, Collection<String> roles) {
    try (ScratchSession session = ScratchSession.in(database)) {
      session.run(List.copyOf(roles), RoleStatements::unlessThere);
    }
  }

  private static String unlessThere(String role) {
    return "do $do$ begin if not exists (select from pg_roles where rolname = "
        + Definitions.literal(role)
        + ") then create role "
        + Identifier.of(role)
        + "; end if; end $do$";
  }
}
