package io.github.schemacontract.entities;

import java.util.stream.Collectors;

/** Says in one sentence why entities could not be read. */
final class Unreadable {
  private static final String UNLISTED = "does not belong to the same persistence unit";

  private Unreadable() {}

  static EntitiesUnreadableException because(Throwable failure) {
    Throwable cause = telling(failure);
    return new EntitiesUnreadableException(
        "The entities cannot be read, so nothing is compared with them: %s; %s."
            .formatted(words(cause), advice(cause)),
        failure);
  }

  static EntitiesUnreadableException noEntities(EntitySettings settings, String besides) {
    return new EntitiesUnreadableException(
        "No entities were found in %s%s, so there is nothing to compare with: name the packages,"
                .formatted(where(settings), besides)
            + " classes or persistence unit that hold them.");
  }

  private static String where(EntitySettings settings) {
    if (settings.persistenceUnit().isPresent()) {
      return "the persistence unit '" + settings.persistenceUnit().get() + "'";
    }
    if (settings.unspecified()) {
      return "any package, class or persistence unit, for none was given";
    }
    String packages = String.join(", ", settings.packages());
    String classes =
        settings.classes().stream().map(Class::getName).collect(Collectors.joining(", "));
    return packages.isEmpty()
        ? "the classes " + classes
        : "the packages " + packages + (classes.isEmpty() ? "" : " and the classes " + classes);
  }

  private static String advice(Throwable cause) {
    if (missingClass(cause)) {
      return "add the library that holds it to the test's class path, or leave the class out";
    }
    return String.valueOf(cause.getMessage()).contains(UNLISTED)
        ? "name the package or class that is missing"
        : "correct the mapping, or leave the class out of the entities under contract";
  }

  /** The innermost failure that says something: outer ones tell of Hibernate's own steps. */
  private static Throwable telling(Throwable failure) {
    Throwable found = failure;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        found = t;
      }
    }
    return found;
  }

  private static boolean missingClass(Throwable cause) {
    return cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError;
  }

  private static String words(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).strip();
    return missingClass(cause)
        ? "the class " + message.replace('/', '.') + " is missing"
        : message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
