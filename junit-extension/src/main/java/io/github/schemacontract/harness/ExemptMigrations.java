package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A migration that is to be left out and that nobody has is a slip of the pen. */
final class ExemptMigrations {
  private ExemptMigrations() {}

  static void require(Collection<String> exempt, List<Migration> migrations) {
    List<String> known = migrations.stream().map(Migration::script).toList();
    exempt.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new SettingsException(
                  "@SchemaContract(exempt) names '"
                      + name
                      + "', and there is no such migration, so all of them would run: write its"
                      + " name as one of "
                      + known.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "))
                      + ", or take it out.");
            });
  }
}
