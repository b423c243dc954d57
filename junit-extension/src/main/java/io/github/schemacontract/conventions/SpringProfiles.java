package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The profiles of Spring that are active.
 *
 * @param names their names, the strongest last
 * @param source who said so; empty where nobody did
 */
record SpringProfiles(List<String> names, Optional<String> source) {
  private static final String ACTIVE = "spring.profiles.active";

  /**
   * Those of the test class, or else those of the configuration.
   *
   * @param ofTest the profiles that the test class names
   * @param sources what is known before any profile is
   */
  static SpringProfiles of(List<String> ofTest, PropertySources sources) {
    Optional<Value> configured = sources.list(ACTIVE, ",");
    List<String> active =
        ofTest.isEmpty()
            ? configured.map(v -> PropertySource.split(v.text())).orElse(List.of())
            : ofTest;
    var all = new LinkedHashSet<String>();
    var named = new ArrayList<String>(listed("spring.profiles.include", sources));
    named.addAll(active);
    named.forEach(profile -> add(profile, all, sources));
    if (all.isEmpty()) {
      String none = sources.text("spring.profiles.default").map(Value::text).orElse("default");
      return new SpringProfiles(PropertySource.split(none), Optional.empty());
    }
    String source =
        ofTest.isEmpty() ? configured.map(Value::source).orElse(ACTIVE) : "@ActiveProfiles";
    return new SpringProfiles(List.copyOf(all), Optional.of(source));
  }

  private static void add(String profile, Set<String> all, PropertySources sources) {
    if (all.add(profile)) {
      listed("spring.profiles.group." + profile, sources).forEach(p -> add(p, all, sources));
    }
  }

  private static List<String> listed(String key, PropertySources sources) {
    return sources.list(key, ",").map(v -> PropertySource.split(v.text())).orElse(List.of());
  }
}
