package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.EveryMajor;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rows go into which tables; PostgreSQL has counted them. */
class RowsTest {
  private static final String TABLES =
      """
      select c.oid, c.oid::regclass::text
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema')
      """;
  private static final String LEAVES =
      """
      select c.oid, c.oid::regclass::text
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
      """;

  static Stream<RowsFixture> fixtures() {
    return RowsFixture.all().stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void rowsGoInAsFarAsTheTableAllows(RowsFixture fixture) throws SQLException {
    check(fixture, Servers.get(Majors.settings(17)));
  }

  @EveryMajor
  void everyTypeIsFilledOnEveryMajor(PostgresServer server) throws SQLException {
    check(RowsFixture.named("types"), server);
  }

  private static void check(RowsFixture fixture, PostgresServer server) throws SQLException {
    try (var databases = new Databases(server);
        Database database = databases.create("rows");
        Connection connection = database.connect()) {
      execute(connection, fixture.script());
      Map<Long, String> tables = read(connection, TABLES);
      Map<String, Long> before = counts(connection);
      Made made = new RowMaker(RowSettings.DEFAULT).into(Queries.of(connection), tables.keySet());

      Map<Long, String> leaves = read(connection, LEAVES);
      assertThat(described(made, leaves)).as("%s", made.notMade()).isEqualTo(fixture.expected());
      assertThat(connection.getAutoCommit()).isTrue();
      Map<String, Long> expected = new TreeMap<>(before);
      made.rows().forEach(row -> expected.merge(leaves.get(row.table()), 1L, Long::sum));
      assertThat(counts(connection)).as("rows that are there").isEqualTo(expected);
    }
  }

  private static Map<String, Long> counts(Connection connection) throws SQLException {
    var counts = new TreeMap<String, Long>();
    for (String table : read(connection, LEAVES).values()) {
      read(connection, "select count(*), '' from only " + table)
          .keySet()
          .forEach(count -> counts.put(table, count));
    }
    return counts;
  }

  private static Map<String, String> described(Made made, Map<Long, String> leaves) {
    Map<String, List<String>> all = new TreeMap<>();
    made.rows()
        .forEach(
            row ->
                all.computeIfAbsent(leaves.get(row.table()), t -> new ArrayList<>())
                    .add(row.kind().name().toLowerCase(Locale.ROOT)));
    made.notMade()
        .forEach(
            not ->
                all.computeIfAbsent(
                        not.name().replaceFirst("^public\\.", ""), t -> new ArrayList<>())
                    .add(
                        "not "
                            + not.constraint()
                                .replaceFirst("(?s) (CHECK|UNIQUE|FOREIGN|EXCLUDE).*", "")));
    var texts = new TreeMap<String, String>();
    all.forEach((table, kinds) -> texts.put(table, String.join(" ", kinds)));
    return texts;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static Map<Long, String> read(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var read = new TreeMap<Long, String>();
      while (rows.next()) {
        read.put(rows.getLong(1), rows.getString(2));
      }
      return read;
    }
  }
}
