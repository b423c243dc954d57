package io.github.schemacontract.rows;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tables, and what becomes of them: {@code --> table: minimal maximal} for the rows that go in, in
 * their order, {@code --> table: not constraint} where none does.
 *
 * @param name the topic
 * @param script makes the tables
 * @param expected the kinds of rows, or what is in the way, by the table's name
 */
record RowsFixture(String name, String script, Map<String, String> expected) {
  private static final String MARK = "--> ";

  static List<RowsFixture> all() {
    try (ScanResult scan = new ClassGraph().acceptPaths("rows").scan()) {
      return scan.getResourcesWithExtension("sql").stream()
          .map(RowsFixture::read)
          .sorted(java.util.Comparator.comparing(RowsFixture::name))
          .toList();
    }
  }

  static RowsFixture named(String name) {
    return all().stream().filter(f -> f.name.equals(name)).findFirst().orElseThrow();
  }

  private static RowsFixture read(Resource resource) {
    try {
      String text = resource.getContentAsString();
      Map<String, String> expected =
          Arrays.stream(text.split("\n"))
              .filter(line -> line.startsWith(MARK))
              .map(line -> line.substring(MARK.length()).split(": ", 2))
              .collect(Collectors.toMap(p -> p[0], p -> p[1], (a, b) -> a + b, TreeMap::new));
      String name = resource.getPath().replaceAll("^rows/|\\.sql$", "");
      return new RowsFixture(name, text, expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
