package io.github.schemacontract.harness;

import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ContractInvalidException;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.SqlScripts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What scripts do to roles, which belong to the whole server.
 *
 * @param touched whether any is made, changed or dropped, or what else belongs to the server
 * @param named the names that may appear or change, as far as the texts tell
 */
record RoleUse(boolean touched, Set<String> named) {
  RoleUse {
    named = Set.copyOf(named);
  }

  static RoleUse ofMigrations(List<Migration> migrations) {
    List<String> texts = migrations.stream().flatMap(m -> m.text().stream()).toList();
    RoleUse read = ofTexts(texts);
    // What a migration in Java does can not be read.
    return new RoleUse(read.touched || texts.size() < migrations.size(), read.named);
  }

  static RoleUse ofTexts(Collection<String> texts) {
    var named = new TreeSet<String>();
    texts.forEach(text -> named.addAll(SqlScripts.namedRoles(text)));
    return new RoleUse(texts.stream().anyMatch(SqlScripts::changesServer), named);
  }

  /** The harness makes the roles that a contract names and nobody else made. */
  static RoleUse ofContract(ContractSource source) {
    try {
      Set<String> named = source.read().<Set<String>>map(Contract::roles).orElse(Set.of());
      return new RoleUse(!named.isEmpty(), named);
    } catch (ContractInvalidException e) {
      // Becomes a finding when the contract's turn comes.
      return new RoleUse(false, Set.of());
    }
  }

  /** The harness makes the role that migrates, or gives it a password. */
  static RoleUse ofMigrating(Optional<String> role) {
    return new RoleUse(role.isPresent(), role.map(Set::of).orElse(Set.of()));
  }

  /** Whether another one touches nothing that this one does not. */
  boolean covers(RoleUse other) {
    return (touched || !other.touched) && named.containsAll(other.named);
  }

  RoleUse and(RoleUse other) {
    var names = new TreeSet<>(named);
    names.addAll(other.named);
    return new RoleUse(touched || other.touched, names);
  }
}
