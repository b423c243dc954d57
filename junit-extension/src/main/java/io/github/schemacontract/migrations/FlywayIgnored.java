package io.github.schemacontract.migrations;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** The files in Flyway's locations that are called almost like a migration. */
final class FlywayIgnored {
  private static final String CLASS = ".class";

  private final FluentConfiguration configuration;
  private final ScriptNaming naming;
  private Optional<Set<String>> known = Optional.empty();

  FlywayIgnored(FluentConfiguration configuration) {
    this.configuration = configuration;
    naming =
        new ScriptNaming(
            configuration.getSqlMigrationPrefix(),
            configuration.getRepeatableSqlMigrationPrefix(),
            configuration.getSqlMigrationSeparator(),
            List.of(configuration.getSqlMigrationSuffixes()));
  }

  List<IgnoredScript> scripts() {
    return ownReaders()
        ? List.of()
        : Arrays.stream(configuration.getLocations()).flatMap(this::ignored).distinct().toList();
  }

  /** Who reads migrations in a way of their own may call them as they like. */
  private boolean ownReaders() {
    return configuration.isSkipDefaultResolvers()
        || configuration.getResolvers().length > 0
        || configuration.getResourceProvider() != null;
  }

  private Stream<IgnoredScript> ignored(Location location) {
    return FlywayFiles.in(location, configuration.getClassLoader()).orElse(List.of()).stream()
        .flatMap(
            file ->
                file.endsWith(CLASS)
                    ? unmade(location.getRootPath() + "/" + file).stream()
                    : ignored(file).stream());
  }

  /** A migration in Java of which Flyway can make no instance is none to Flyway. */
  private Optional<IgnoredScript> unmade(String file) {
    String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    boolean migration =
        configuration.getJavaMigrationClassProvider() == null
            && isMigration(name)
            && !isKnown(name);
    return migration ? Optional.of(IgnoredScript.unmade(name)) : Optional.empty();
  }

  private boolean isMigration(String name) {
    try {
      Class<?> type = Class.forName(name, false, configuration.getClassLoader());
      return JavaMigration.class.isAssignableFrom(type)
          && !Modifier.isAbstract(type.getModifiers())
          && !type.isMemberClass();
    } catch (ClassNotFoundException | LinkageError e) {
      // Not loadable here is not a migration here.
      return false;
    }
  }

  private Optional<IgnoredScript> ignored(String script) {
    return naming
        .meant(script.substring(script.lastIndexOf('/') + 1))
        .filter(meant -> !isKnown(script))
        .map(meant -> IgnoredScript.misnamed(script, meant));
  }

  /** Whether Flyway takes it for a migration, in whatever state; asked where it is in doubt. */
  private boolean isKnown(String script) {
    if (known.isEmpty()) {
      MigrationInfo[] all = configuration.load().info().all();
      known =
          Optional.of(Arrays.stream(all).map(MigrationInfo::getScript).collect(Collectors.toSet()));
    }
    return known.get().contains(script);
  }
}
