package io.github.schemacontract.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of files that the documentation shows, between two comments with one name. */
final class Regions {
  private static final Pattern MARK =
      Pattern.compile("\\s*(//|#|--|<!--) (end)?region \\S+( -->)?");

  private Regions() {}

  /** The lines of a region, without indentation and inner marks; none if it is not there. */
  static List<String> find(Path file, String name) {
    List<String> lines = Repository.lines(file);
    int begin = line(lines, "region " + name);
    int end = line(lines, "endregion " + name);
    return begin < 0 || end < begin ? List.of() : text(lines.subList(begin + 1, end));
  }

  /** Lines as they are shown: without marks, blank lines around them, and common indentation. */
  static List<String> text(List<String> lines) {
    List<String> shown =
        stripped(lines.stream().filter(line -> !MARK.matcher(line).matches()).toList());
    int indentation =
        nonBlank(shown)
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return shown.stream().map(line -> line.isBlank() ? "" : line.substring(indentation)).toList();
  }

  private static List<String> stripped(List<String> lines) {
    int begin = 0;
    int end = lines.size();
    while (begin < end && lines.get(begin).isBlank()) {
      begin++;
    }
    while (begin < end && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(begin, end);
  }

  private static Stream<String> nonBlank(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank());
  }

  private static int line(List<String> lines, String mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (MARK.matcher(lines.get(i)).matches()
          && lines.get(i).replace(" -->", "").endsWith(" " + mark)) {
        return i;
      }
    }
    return -1;
  }
}
