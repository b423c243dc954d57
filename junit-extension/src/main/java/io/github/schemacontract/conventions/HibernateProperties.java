package io.github.schemacontract.conventions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code hibernate.properties}: Hibernate reads it itself, here it is only told in the report.
 *
 * <p>Whatever is set elsewhere wins over it.
 */
final class HibernateProperties {
  private HibernateProperties() {}

  static List<Found> in(ProjectFiles files, Map<String, ?> stronger) {
    return files.onClassPath("hibernate.properties").stream()
        .flatMap(file -> found(file, stronger).stream())
        .toList();
  }

  private static List<Found> found(ConfigurationFile file, Map<String, ?> stronger) {
    var all = new TreeMap<String, String>();
    file.documents().forEach(all::putAll);
    return all.entrySet().stream()
        .filter(e -> !stronger.containsKey(e.getKey()))
        .map(e -> Found.of(e.getKey(), e.getValue(), file.source()))
        .toList();
  }
}
