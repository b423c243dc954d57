package io.github.schemacontract.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One page of the documentation.
 *
 * @param file the file
 * @param blocks its code blocks
 * @param links its links to other files of the repository and to its own headings
 * @param anchors what links to it can name
 */
record Page(Path file, List<Block> blocks, List<Link> links, Set<String> anchors) {
  private static final Pattern SNIPPET = Pattern.compile("<!-- snippet: (\\S+) -->");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(\\S*)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern OUTSIDE = Pattern.compile("(https?|mailto):.*");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
  private static final Pattern HEADING = Pattern.compile("#+ (.*)");

  /**
   * A code block.
   *
   * @param place file and line, for people
   * @param language the word behind the fence
   * @param snippet what the mark right above it names
   * @param lines its text
   */
  record Block(String place, String language, Optional<String> snippet, List<String> lines) {}

  /** A link as it is written. */
  record Link(Path page, String place, String target) {}

  static Page read(Path file) {
    var page = new Page(file, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    page.read(Repository.lines(file));
    return page;
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence.group(1));
        blocks.add(new Block(place(i), fence.group(2), mark(lines, i), lines.subList(i + 1, end)));
        i = end;
      } else {
        words(lines.get(i), place(i));
      }
    }
  }

  private static Optional<String> mark(List<String> lines, int fence) {
    return Optional.of(fence)
        .filter(i -> i > 0)
        .map(i -> SNIPPET.matcher(lines.get(i - 1)))
        .filter(m -> m.matches())
        .map(m -> m.group(1));
  }

  private void words(String line, String place) {
    ANCHOR.matcher(line).results().forEach(a -> anchors.add(a.group(1)));
    var heading = HEADING.matcher(line);
    if (heading.matches()) {
      anchors.add(slug(heading.group(1)));
    }
    LINK.matcher(CODE.matcher(line).replaceAll("code"))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !OUTSIDE.matcher(target).matches())
        .forEach(target -> links.add(new Link(file, place, target)));
  }

  /** The name that a heading gets on the web. */
  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private String place(int line) {
    return Repository.ROOT.relativize(file) + ":" + (line + 1);
  }
}
