package io.github.schemacontract;

import io.github.schemacontract.harness.SettingsException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The {@code properties} of an annotation, checked. */
final class StatedProperties {
  private static final List<String> READ = List.of("flyway.", "hibernate.", "jakarta.persistence.");

  private StatedProperties() {}

  static SortedMap<String, String> of(SchemaContract annotation, Class<?> testClass) {
    String place = "@SchemaContract(properties) of " + testClass.getName();
    var all = new TreeMap<String, String>();
    for (String property : annotation.properties()) {
      int equals = property.indexOf('=');
      if (equals < 1) {
        throw new SettingsException(
            place
                + " holds '"
                + property
                + "': write 'key=value', for example 'hibernate.default_schema=app'.");
      }
      String key = property.substring(0, equals).strip();
      if (READ.stream().noneMatch(key::startsWith)) {
        throw new SettingsException(
            place
                + " holds the key '"
                + key
                + "', which nobody reads: it must begin with 'flyway.', 'hibernate.' or"
                + " 'jakarta.persistence.'.");
      }
      all.put(key, property.substring(equals + 1).strip());
    }
    return all;
  }
}
