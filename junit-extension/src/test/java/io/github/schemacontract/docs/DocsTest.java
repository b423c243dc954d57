package io.github.schemacontract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation shows is what the tests run, and its links lead somewhere. */
class DocsTest {

  @Test
  void everySnippetIsTheRegionThatTheTestsRun() {
    assertThat(pages().stream().flatMap(page -> page.blocks().stream()).flatMap(DocsTest::problem))
        .isEmpty();
  }

  /** The pages of findings show fragments of what readers have, not code of ours. */
  @Test
  void javaIsShownOnlyFromFilesThatAreCompiled() {
    assertThat(
            pages().stream()
                .filter(page -> !page.file().startsWith(Repository.ROOT.resolve("docs/findings")))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals("java") && block.snippet().isEmpty())
                .map(block -> block.place() + " shows Java without `<!-- snippet: … -->`"))
        .isEmpty();
  }

  @Test
  void everyRelativeLinkLeadsSomewhere() {
    assertThat(pages().stream().flatMap(page -> page.links().stream()).flatMap(DocsTest::broken))
        .isEmpty();
  }

  @Test
  void theSnippetsAndLinksAreFoundAtAll() {
    assertThat(pages().stream().flatMap(page -> page.blocks().stream()))
        .filteredOn(block -> block.snippet().isPresent())
        .hasSizeGreaterThan(10);
    assertThat(pages().stream().flatMap(page -> page.links().stream())).hasSizeGreaterThan(50);
  }

  private static Stream<String> problem(Page.Block block) {
    return block.snippet().flatMap(mark -> problem(block, mark)).stream();
  }

  private static Optional<String> problem(Page.Block block, String mark) {
    String[] parts = mark.split("#", 2);
    Path file = Repository.ROOT.resolve(parts[0]);
    if (!Files.isRegularFile(file)) {
      return Optional.of(block.place() + " names " + parts[0] + ", which does not exist");
    }
    List<String> shown =
        parts.length == 2 ? Regions.find(file, parts[1]) : Regions.text(Repository.lines(file));
    if (shown.isEmpty()) {
      return Optional.of(block.place() + ": " + parts[0] + " has no region " + parts[1]);
    }
    return shown.equals(block.lines())
        ? Optional.empty()
        : Optional.of(
            block.place() + " differs from " + mark + ", which is\n" + String.join("\n", shown));
  }

  private static Stream<String> broken(Page.Link link) {
    String[] parts = link.target().split("#", 2);
    Path page = link.page();
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    if (!Files.exists(target)) {
      return Stream.of(link.place() + " links to " + link.target() + ", which does not exist");
    }
    return parts.length < 2 || Page.read(target).anchors().contains(parts[1])
        ? Stream.empty()
        : Stream.of(link.place() + " links to " + link.target() + ": no such heading");
  }

  private static List<Page> pages() {
    var files = new ArrayList<Path>();
    try (Stream<Path> root = Files.list(Repository.ROOT);
        Stream<Path> docs = Files.walk(Repository.ROOT.resolve("docs"))) {
      Stream.concat(root, docs).filter(f -> f.toString().endsWith(".md")).forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().sorted().map(Page::read).toList();
  }
}
