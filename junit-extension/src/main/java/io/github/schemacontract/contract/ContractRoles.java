package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.DefaultPrivilege;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.Policy;
import io.github.schemacontract.catalog.Setting;
import io.github.schemacontract.ddl.Privileges;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles without which a contract can not be executed. */
final class ContractRoles {
  static final String EVERYONE = "public";

  private static final Pattern ROLE =
      Pattern.compile("(?s)role (?<name>\"(?:[^\"]|\"\")+\"|[^\\s\"]+)(?: in database)?");

  private ContractRoles() {}

  /** The role that creates the objects of default privileges, where it is named. */
  static Optional<String> creator(String objects) {
    int of = objects.indexOf(Privileges.OF_CREATOR);
    return of < 0
        ? Optional.empty()
        : Optional.of(Identifier.name(objects.substring(of + Privileges.OF_CREATOR.length())));
  }

  /** The role that has a setting, where one role has it. */
  static Optional<String> holder(String holder) {
    Matcher role = ROLE.matcher(holder);
    return role.matches() && !role.group("name").equalsIgnoreCase("current_user")
        ? Optional.of(Identifier.name(role.group("name")))
        : Optional.empty();
  }

  /** Whether settings can stand under these words. */
  static boolean isHolder(String holder) {
    return holder.equals("database")
        || holder.equals("all roles")
        || ROLE.matcher(holder).matches();
  }

  /** All roles that own objects and that grants and policies name, everyone left out. */
  static SortedSet<String> of(Catalog catalog) {
    return Stream.of(
            catalog.owners().values().stream(),
            catalog.all(Grant.class).map(Grant::grantee),
            catalog.all(Policy.class).flatMap(policy -> policy.roles().stream()),
            catalog.all(DefaultPrivilege.class).map(p -> p.path().name()),
            catalog.all(DefaultPrivilege.class).flatMap(p -> creator(p.objects()).stream()),
            catalog.all(Setting.class).flatMap(s -> holder(s.path().names().get(0)).stream()))
        .flatMap(roles -> roles)
        .filter(role -> !role.equals(EVERYONE))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
