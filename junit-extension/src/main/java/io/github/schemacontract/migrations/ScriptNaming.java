package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Flyway wants scripts to be called, and which names miss that by one slip: the case of the
 * prefix, or part of the separator. Flyway itself takes a suffix in any case.
 *
 * <p>Two slips in the first part are no migration's name but somebody's own: {@code v1_helper.sql}.
 */
record ScriptNaming(String versioned, String repeatable, String separator, List<String> suffixes) {
  private static final String VERSION = "[0-9]+(?:[._][0-9]+)*";

  /** The name that was meant; nothing for one that is right, and for one that is something else. */
  Optional<String> meant(String name) {
    return Stream.of(slip(versioned, VERSION, name), slip(repeatable, "", name))
        .flatMap(Optional::stream)
        .filter(meant -> !meant.equals(name))
        .findFirst();
  }

  private Optional<String> slip(String prefix, String version, String name) {
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    return suffixes.stream()
        .filter(suffix -> endsWith(name, suffix))
        .flatMap(
            suffix ->
                body(prefix, version, name.substring(0, name.length() - suffix.length()))
                    .map(body -> body + suffix)
                    .stream())
        .findFirst();
  }

  private static boolean endsWith(String name, String suffix) {
    return !suffix.isEmpty()
        && name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
  }

  private Optional<String> body(String prefix, String version, String name) {
    var rightPrefix = "(" + Pattern.quote(prefix) + ")";
    var anyCase = "((?i:" + Pattern.quote(prefix) + "))";
    var rest = "(" + version + ")(" + parts() + ")([^_\\W].*)";
    return Stream.of(
            anyCase + "(" + version + ")(" + Pattern.quote(separator) + ")(.+)", rightPrefix + rest)
        .map(pattern -> Pattern.compile(pattern).matcher(name))
        .filter(Matcher::matches)
        .map(found -> prefix + found.group(2) + separator + found.group(4))
        .findFirst();
  }

  /** The separator but for its last characters, and what is typed instead of it. */
  private String parts() {
    var beginnings =
        Stream.iterate(1, length -> length < separator.length(), length -> length + 1)
            .map(length -> Pattern.quote(separator.substring(0, length)))
            .collect(Collectors.joining("|"));
    return beginnings.isEmpty() ? "[- ]" : beginnings + "|[- ]";
  }
}
