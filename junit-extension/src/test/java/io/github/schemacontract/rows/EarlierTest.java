package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.rows.MadeRow.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is remembered of rows, and until when. */
class EarlierTest {
  private static final long PARENT = 1;
  private static final long ROOT = 2;
  private static final ForeignKeyShape KEY =
      new ForeignKeyShape("key", List.of("parent"), PARENT, "parent", List.of("id"), false, true);

  private final Earlier earlier = new Earlier();

  @Test
  void theNewestRowIsOfferedFirst() {
    earlier.add(
        Map.of(PARENT, 3), List.of(table(PARENT)), List.of(row(PARENT, "1"), row(PARENT, "2")));

    assertThat(earlier.values(KEY))
        .contains(List.of(List.of(Value.of("2")), List.of(Value.of("1"))));
    assertThat(earlier.count(PARENT)).contains(5);
  }

  @Test
  void rowsOfAPartitionAreThoseOfItsTable() {
    var partition =
        new TableShape(PARENT, "p", ROOT, "r", columns(), List.of(), List.of(), List.of(), true);
    var key = new ForeignKeyShape("key", List.of("parent"), ROOT, "r", List.of("id"), false, true);

    earlier.add(
        Map.of(ROOT, 0),
        List.of(partition),
        List.of(new MadeRow(PARENT, ROOT, values("1"), Kind.MINIMAL)));

    assertThat(earlier.values(key)).contains(List.of(List.of(Value.of("1"))));
    assertThat(earlier.values(KEY)).isPresent();
    assertThat(earlier.count(ROOT)).contains(1);
  }

  @Test
  void nothingRefersToNullOrToColumnsOfOtherNames() {
    var values = new TreeMap<Integer, Optional<String>>(Map.of(1, Optional.empty()));
    earlier.add(
        Map.of(),
        List.of(table(PARENT)),
        List.of(new MadeRow(PARENT, PARENT, values, Kind.MINIMAL)));

    assertThat(earlier.values(KEY)).isEmpty();
  }

  @Test
  void whatIsJudgedLaterRefersToNothingThatMayBeGone() {
    var later =
        new ForeignKeyShape(
            "key", List.of("parent"), PARENT, "parent", List.of("id"), false, false);

    earlier.add(Map.of(), List.of(table(PARENT)), List.of(row(PARENT, "1")));

    assertThat(earlier.values(later)).isEmpty();
    assertThat(earlier.values(KEY)).isPresent();
  }

  @Test
  void whatChangedIsAskedForAgain() {
    earlier.add(Map.of(PARENT, 0), List.of(table(PARENT)), List.of(row(PARENT, "1")));

    earlier.changed(List.of(ROOT));
    assertThat(earlier.values(KEY)).isPresent();

    earlier.changed(List.of(PARENT));
    assertThat(earlier.values(KEY)).isEmpty();
    assertThat(earlier.count(PARENT)).contains(1);
  }

  @Test
  void whatIsForgottenIsNotForgottenTwice() {
    earlier.add(Map.of(PARENT, 0), List.of(table(PARENT)), List.of(row(PARENT, "1")));

    assertThat(earlier.forget()).isTrue();
    assertThat(earlier.values(KEY)).isEmpty();
    assertThat(earlier.count(PARENT)).isEmpty();
    assertThat(earlier.forget()).isFalse();
  }

  private static TableShape table(long oid) {
    return new TableShape(oid, "t", oid, "t", columns(), List.of(), List.of(), List.of(), true);
  }

  private static List<ColumnShape> columns() {
    return List.of(new ColumnShape(1, "id", 23, -1, true, Optional.empty(), false));
  }

  private static MadeRow row(long table, String id) {
    return new MadeRow(table, table, values(id), Kind.MINIMAL);
  }

  private static SortedMap<Integer, Optional<String>> values(String id) {
    return new TreeMap<>(Map.of(1, Optional.of(id)));
  }
}
