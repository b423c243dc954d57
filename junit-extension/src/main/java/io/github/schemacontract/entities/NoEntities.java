package io.github.schemacontract.entities;

import java.util.List;

/** Tells whether entities were looked for at the wrong place, or whether there are none. */
final class NoEntities {
  private NoEntities() {}

  /** That none are where the settings say. */
  static EntitiesUnreadableException in(EntitySettings settings) {
    if (!settings.assumed()) {
      return Unreadable.noEntities(settings, "");
    }
    List<String> others = EntityScan.everywhere(settings.classLoader());
    return others.isEmpty() && onlyAnnotated(settings)
        ? none()
        : Unreadable.noEntities(settings, besides(others));
  }

  /** Whether there are none and nobody says that there were; this takes a look at everything. */
  static boolean anywhere(EntitySettings settings) {
    return settings.assumed()
        && onlyAnnotated(settings)
        && EntityScan.everywhere(settings.classLoader()).isEmpty();
  }

  static EntitiesUnreadableException none() {
    return new EntitiesUnreadableException(
        "There are no entities on the class path: migrations and contract are compared without"
            + " them. If there should be some, name their packages in @SchemaContract(entities = …).",
        true);
  }

  /** Entities in XML have no annotations by which they would be found. */
  private static boolean onlyAnnotated(EntitySettings settings) {
    return settings.persistenceUnit().isEmpty()
        && settings.mappingFiles().isEmpty()
        && settings.classLoader().getResource("META-INF/orm.xml") == null;
  }

  private static String besides(List<String> others) {
    return switch (others.size()) {
      case 0 -> "";
      case 1 -> " (but " + others.get(0) + " is one)";
      default -> " (but " + others.get(0) + " is one, and " + (others.size() - 1) + " more are)";
    };
  }
}
