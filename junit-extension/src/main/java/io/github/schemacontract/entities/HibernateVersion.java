package io.github.schemacontract.entities;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which versions of Hibernate can be asked for a mapping. */
final class HibernateVersion {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\..*");

  private HibernateVersion() {}

  /** A version that does not begin with numbers is somebody's own build: it may try. */
  static void require(String version) {
    Matcher numbers = NUMBERS.matcher(version);
    if (numbers.matches() && older(number(numbers, 1), number(numbers, 2))) {
      throw new EntitiesUnreadableException(
          ("The entities cannot be read with Hibernate %s: use org.hibernate.orm:hibernate-core 6.6"
                  + " or newer (with Spring Boot, set the property hibernate.version).")
              .formatted(version));
    }
  }

  private static boolean older(int major, int minor) {
    return major < 6 || (major == 6 && minor < 6);
  }

  private static int number(Matcher numbers, int group) {
    return Integer.parseInt(numbers.group(group));
  }
}
