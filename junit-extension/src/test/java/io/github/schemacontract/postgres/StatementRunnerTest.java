package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contract and entities arrive as statements in an order that nobody has proved right. */
class StatementRunnerTest {
  private final Databases databases = new Databases(TestServer.shared());
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = databases.create("statements").connect();
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    databases.close();
  }

  @Test
  void objectsMayLeanOnLaterOnes() throws SQLException {
    var refusals =
        run(
            "CREATE VIEW c AS SELECT * FROM b",
            "CREATE VIEW b AS SELECT * FROM a",
            "CREATE TABLE a (id int)");
    assertThat(refusals).isEmpty();
    assertThat(TestServer.strings(connection, "SELECT count(*) FROM c")).containsExactly("0");
  }

  @Test
  void whatStaysRefusedIsReportedInPostgresOwnWordsAndTheRestStays() throws SQLException {
    var refusals = run("CREATE TABLE a (id integr)", "CREATE TABLE b (id int)", "DROP TABLE zzz");
    assertThat(refusals)
        .extracting(Refusal::item)
        .containsExactly("CREATE TABLE a (id integr)", "DROP TABLE zzz");
    assertThat(refusals.get(0).error().message()).isEqualTo("type \"integr\" does not exist");
    assertThat(refusals.get(0).error().sqlState()).isEqualTo("42704");
    assertThat(refusals.get(0).error().position()).isEqualTo(OptionalInt.of(20));
    assertThat(TestServer.strings(connection, "SELECT count(*) FROM b")).containsExactly("0");
  }

  @Test
  void whatIsRefusedTakesNoneOfItsNeighboursWithIt() throws SQLException {
    var statements =
        IntStream.range(0, 20)
            .mapToObj(i -> i % 7 == 3 ? "CREATE TABLE" : "CREATE TABLE t_" + i + " ()")
            .toArray(String[]::new);

    assertThat(run(statements)).extracting(Refusal::item).containsOnly("CREATE TABLE").hasSize(3);
    assertThat(
            TestServer.strings(
                connection, "SELECT count(*) FROM pg_tables WHERE tablename ~ '^t_'"))
        .containsExactly("17");
  }

  @Test
  void detailAndHintAreKept() throws SQLException {
    var refusals =
        run(
            "CREATE TABLE a (id int PRIMARY KEY)",
            "CREATE TABLE b (id int REFERENCES a)",
            "DROP TABLE a");
    assertThat(refusals.get(0).error().hint())
        .hasValueSatisfying(
            hint -> assertThat(hint).contains("constraint b_id_fkey").contains("\nUse DROP ..."));
  }

  @Test
  void statementsAreSentAsTheyAre() throws SQLException {
    var refusals =
        run(
            "CREATE TABLE a (j jsonb, t text DEFAULT E'\\'{d' CHECK (t <> '{ts'), CHECK (j ? 'x'))",
            "CREATE INDEX ON a ((j ?| '{fn,oj}'))",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END",
            "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS $x$ SELECT 1; SELECT '?' :: int $x$");
    assertThat(refusals).isEmpty();
  }

  @Test
  void bodiesOfFunctionsAreNotCheckedAndNamesMeanTheSchemaPublic() throws SQLException {
    TestServer.strings(connection, "SELECT set_config('search_path', 'pg_catalog', false)");
    var refusals =
        run(
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT id FROM later'",
            "CREATE TABLE t ()");
    assertThat(refusals).isEmpty();
    assertThat(TestServer.strings(connection, "SELECT to_regclass('public.t')"))
        .containsExactly("public.t");
  }

  @Test
  void theSessionIsLeftAsItWas() throws SQLException {
    run("CREATE TABLE a ()", "wrong");
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(TestServer.strings(connection, "SHOW check_function_bodies")).containsExactly("on");
  }

  private List<Refusal<String>> run(String... statements) throws SQLException {
    return StatementRunner.run(connection, List.of(statements), Function.identity());
  }
}
