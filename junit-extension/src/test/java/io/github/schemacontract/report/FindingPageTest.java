package io.github.schemacontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.verdict.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A message that links to a page which is not there leaves its reader alone. */
class FindingPageTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]+))?\\)");

  @Test
  void a_code_of_a_family_is_at_an_anchor_of_the_family() {
    assertThat(Stream.of("missing-foreign-key", "different-table", "entity-table-missing"))
        .map(text -> FindingPage.of(FindingCode.find(text).orElseThrow()))
        .containsExactly(
            "docs/findings/missing.md#foreign-key",
            "docs/findings/different.md#table",
            "docs/findings/entity-table-missing.md");
  }

  @Test
  void every_code_has_a_page_and_an_anchor_where_it_shares_one() {
    assertThat(FindingCode.all())
        .allSatisfy(
            code -> {
              String[] link = FindingPage.of(code).split("#", -1);
              String page = Docs.read(link[0].replaceFirst("docs/", ""));
              String row = "| <a id=\"" + link[link.length - 1] + "\"></a>`" + code + "` |";
              assertThat(page).contains(link.length == 1 ? "# " + code + "\n" : row);
            });
  }

  @Test
  void every_page_has_a_code_and_every_anchor_too() throws IOException {
    var linked = new TreeSet<String>();
    FindingCode.all().forEach(code -> linked.add(FindingPage.of(code).replace("docs/", "")));
    var there = new TreeSet<String>();
    for (Path page : pages()) {
      List<String> anchors = anchors(Files.readString(page));
      String name = "findings/" + page.getFileName();
      there.addAll(
          anchors.isEmpty() ? List.of(name) : anchors.stream().map(a -> name + "#" + a).toList());
    }
    there.remove("findings/README.md");
    assertThat(there).isEqualTo(linked);
  }

  @Test
  void every_page_answers_the_same_four_questions() throws IOException {
    assertThat(pages())
        .filteredOn(page -> !page.endsWith("README.md"))
        .allSatisfy(
            page ->
                assertThat(Files.readString(page).lines().filter(line -> line.startsWith("## ")))
                    .containsExactly(
                        "## What it means",
                        "## Why it matters",
                        "## How to fix it",
                        "## If it is deliberate"));
  }

  @Test
  void index_and_pages_tell_the_usual_severity() {
    String index = Docs.read("findings/README.md");
    assertThat(FindingCode.all())
        .allSatisfy(
            code -> {
              String file = FindingPage.of(code).replaceAll("docs/findings/|#.*", "");
              String row = "](" + file + ") | " + code.severity() + " | ";
              assertThat(index).containsOnlyOnce(row);
              assertThat(Docs.read("findings/" + file))
                  .contains("Usually: **" + code.severity() + "**");
            });
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    var linking = new ArrayList<>(pages());
    linking.add(Docs.file("accepted-findings.md"));
    for (Path page : linking) {
      List<MatchResult> links = LINK.matcher(Files.readString(page)).results().toList();
      assertThat(links).allSatisfy(link -> assertThat(leads(page, link)).isTrue());
    }
  }

  private static boolean leads(Path from, MatchResult link) throws IOException {
    Path to = from.resolveSibling(link.group(1));
    boolean there = Files.isRegularFile(to);
    String anchor = link.group(2);
    return there
        && (anchor == null
            || anchors(Files.readString(to)).contains(anchor)
            || heading(to, anchor));
  }

  private static boolean heading(Path page, String anchor) throws IOException {
    return Files.readString(page)
        .lines()
        .anyMatch(
            line ->
                line.toLowerCase(java.util.Locale.ROOT).equals("## " + anchor.replace('-', ' ')));
  }

  private static List<String> anchors(String page) {
    return Pattern.compile("<a id=\"([^\"]+)\">")
        .matcher(page)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(Docs.file("findings"))) {
      return pages.sorted().toList();
    }
  }
}
