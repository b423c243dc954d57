package io.github.schemacontract.migrations;

import java.util.Arrays;
import java.util.Locale;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;

/** Whether something of the project may run between two migrations. */
final class ForeignCode {
  private ForeignCode() {}

  /** Where it is not certain that nothing does, something may. */
  static boolean mayRun(Configuration configuration) {
    return configuration.getCallbacks().length > 0
        || configuration.getResolvers().length > 0
        || !configuration.isSkipDefaultCallbacks() && hasCallbackScripts(configuration);
  }

  private static boolean hasCallbackScripts(Configuration configuration) {
    return configuration.getResourceProvider() != null
        || hasLocationsOfTheirOwn(configuration)
        || Arrays.stream(configuration.getLocations())
            .map(location -> FlywayFiles.in(location, configuration.getClassLoader()))
            .anyMatch(
                files -> files.map(f -> f.stream().anyMatch(ForeignCode::isCallback)).orElse(true));
  }

  /** Scripts are called as the events that they wait for. */
  private static boolean isCallback(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("before") || name.startsWith("after") || name.startsWith("createschema");
  }

  /** Flyway has a setting for them since 12; here it is asked for in a way that 11 can bear. */
  private static boolean hasLocationsOfTheirOwn(Configuration configuration) {
    try {
      Object locations =
          Configuration.class.getMethod("getCallbackLocations").invoke(configuration);
      return !(locations instanceof Location[] none) || none.length > 0;
    } catch (NoSuchMethodException e) {
      return false;
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
