package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Facility;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Rule;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.Traits;
import io.github.schemacontract.catalog.View;
import io.github.schemacontract.ddl.Definitions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names and texts are whatever PostgreSQL holds. None of them may change on its way through YAML,
 * nor break the file.
 */
class NastyTextsTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Name",
          "select",
          "null",
          "~",
          "yes",
          "no",
          "true",
          "1",
          "1.0",
          "0x1F",
          "12:30",
          "2001-12-14",
          "- ",
          "? ",
          ": ",
          ":",
          " #",
          "#",
          "'",
          "\"",
          "\\",
          "\\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          "*",
          "&",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "=",
          "<<",
          "---",
          "...",
          ".",
          "(",
          ")",
          " ",
          "  ",
          "\t",
          "\n",
          "\n\n",
          "\n  ",
          " \n",
          "\r",
          "\r\n",
          "ü",
          "☃",
          "😀",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u00A0",
          "\uFEFF",
          "\u0001",
          "\u007F",
          "\u200B",
          "definition",
          "comment",
          "$$",
          "63 bytes 63 bytes 63 bytes 63 bytes 63 bytes 63 bytes 63 bytes");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadUnchanged(int seed) {
    Catalog catalog = catalog(new Random(seed));
    String text = ContractWriter.write(catalog);

    assertThat(read(text)).containsExactlyElementsOf(wanted(catalog));
    assertThat(text.lines()).noneMatch(line -> line.startsWith("? "));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anUpdateSaysTheSameAsANewFile(int seed) {
    Random random = new Random(seed);
    Catalog before = catalog(random);
    Catalog after = random.nextBoolean() ? catalog(random) : mixed(before, catalog(random), random);
    Contract old = ContractReader.read(Path.of("c.yaml"), ContractWriter.write(before));

    String updated = ContractWriter.update(old, after, Set.of());

    assertThat(read(updated)).containsExactlyElementsOf(wanted(after));
    assertThat(ContractWriter.update(old, before, Set.of())).isEqualTo(old.text());
    Contract again = ContractReader.read(Path.of("c.yaml"), updated);
    assertThat(ContractWriter.update(again, after, Set.of())).isEqualTo(updated);
  }

  private static Set<String> read(String text) {
    return ContractReader.read(Path.of("c.yaml"), text).statements().stream()
        .map(ContractStatement::sql)
        .map(NastyTextsTest::visible)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String visible(String text) {
    return text.chars()
        .mapToObj(c -> c >= ' ' && c < 127 ? String.valueOf((char) c) : String.format("<%x>", c))
        .collect(Collectors.joining());
  }

  /** The statements of a file in which nothing has gone through YAML. */
  private static Set<String> wanted(Catalog catalog) {
    var declarations = new Declarations();
    for (CatalogObject object : catalog.objects()) {
      if (object instanceof Grant grant) {
        declarations.grant(grant.on(), grant.grantee(), grant.privileges(), 1);
      } else if (object instanceof Table table) {
        declarations.table(table.path(), 1, Map.of(), table.traits());
      } else {
        declarations.object(object.path(), Definitions.of(object), 1);
      }
      object
          .traits()
          .values()
          .forEach((facet, value) -> declarations.trait(object.path(), facet, value, 1));
      object.comment().ifPresent(text -> declarations.comment(object.path(), text, 1));
    }
    return declarations.inOrder().stream()
        .map(ContractStatement::sql)
        .map(NastyTextsTest::visible)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Catalog mixed(Catalog left, Catalog right, Random random) {
    return left.only(o -> o instanceof Schema || random.nextBoolean())
        .and(right.only(o -> random.nextInt(4) > 0));
  }

  private static Catalog catalog(Random random) {
    var objects = new ArrayList<CatalogObject>();
    for (int s = 0; s < 2; s++) {
      var schema = new Schema(ObjectPath.of(ObjectKind.SCHEMA, text(random)), comment(random));
      objects.add(schema);
      String name = schema.path().name();
      objects.add(view(random, ObjectPath.of(ObjectKind.VIEW, name, "v" + text(random))));
      objects.add(
          new EnumType(
              ObjectPath.of(ObjectKind.ENUM, name, "e" + text(random)),
              IntStream.range(0, 4).mapToObj(i -> text(random)).distinct().toList(),
              comment(random)));
      var table = ObjectPath.of(ObjectKind.TABLE, name, "t" + text(random));
      var traits =
          Map.of(Facet.PARTITION_BY, text(random), Facet.REPLICA_IDENTITY, "i" + text(random));
      objects.add(new Table(table, RowSecurity.DISABLED, Traits.of(traits), comment(random)));
      objects.add(
          new Rule(
              table.child(ObjectKind.RULE, text(random)),
              "insert",
              "do " + text(random),
              "always",
              comment(random)));
      objects.add(
          new Facility(
              ObjectPath.of(ObjectKind.SERVER, text(random)), text(random), comment(random)));
      for (int i = 0; i < 3; i++) {
        objects.add(
            new Check(
                table.child(ObjectKind.CHECK, text(random)),
                text(random),
                List.of(),
                false,
                true,
                comment(random)));
      }
      objects.add(
          new Grant(
              table.child(ObjectKind.GRANT, "r" + text(random)),
              table,
              new TreeSet<>(List.of("select", "insert"))));
    }
    return Catalog.of(objects);
  }

  private static View view(Random random, ObjectPath path) {
    return new View(path, "select\n" + text(random), new TreeMap<>(), List.of(), comment(random));
  }

  private static Optional<String> comment(Random random) {
    return random.nextInt(3) > 0 ? Optional.of(text(random)) : Optional.empty();
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(5), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
