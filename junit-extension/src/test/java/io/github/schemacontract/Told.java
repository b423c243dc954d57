package io.github.schemacontract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One finding as the record of a run tells it. */
record Told(
    String code,
    String severity,
    String object,
    Optional<String> facet,
    String oddOneOut,
    List<String> words,
    List<String> places,
    String consequence,
    List<String> notes,
    boolean accepted) {

  /** The findings of all runs of a record; a JSON document is a YAML document, too. */
  static List<Told> in(String json) {
    var record = map(new Load(LoadSettings.builder().build()).loadFromString(json));
    return list(record.get("runs")).stream()
        .flatMap(run -> list(map(run).get("findings")).stream())
        .map(finding -> of(map(finding)))
        .toList();
  }

  private static Told of(Map<?, ?> finding) {
    var object = map(finding.get("object"));
    return new Told(
        String.valueOf(finding.get("code")),
        String.valueOf(finding.get("severity")),
        object.get("kind") + " " + object.get("path"),
        Optional.ofNullable(finding.get("facet")).map(Object::toString),
        String.valueOf(finding.get("oddOneOut")),
        Stream.of("entities", "migrations", "contract")
            .map(witness -> String.valueOf(finding.get(witness)))
            .toList(),
        places(map(finding.get("where"))),
        String.valueOf(finding.get("consequence")),
        list(finding.get("notes")).stream().map(Object::toString).toList(),
        Boolean.TRUE.equals(finding.get("accepted")));
  }

  private static List<String> places(Map<?, ?> where) {
    return Stream.of(
            place(where.get("entity"), "class", "#", "attribute"),
            place(where.get("migration"), "script", ":", "line"),
            place(where.get("contract"), "file", ":", "line"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> place(Object place, String name, String sign, String detail) {
    return Optional.ofNullable(place)
        .map(Told::map)
        .map(
            p ->
                Stream.of(p.get(name), p.get(detail))
                    .filter(Objects::nonNull)
                    .map(text -> String.valueOf(text).replaceFirst("^.*[.](?=\\w+\\$)", ""))
                    .collect(Collectors.joining(sign)));
  }

  /** Code, object and facet in one line. */
  String text() {
    return code + " " + object + facet.map(f -> " [" + f + "]").orElse("");
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
