package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Dumps are made for psql: what only psql understands must neither run nor get lost unsaid. */
class SqlContractTest {
  private static final Path FILE = Path.of("structure.sql");

  @Test
  void rowsFromPsqlsInputAreRefusedWithTheirLine() {
    assertThatThrownBy(
            () -> SqlContract.read(FILE, "select 1;\n\nCOPY public.t (a) FROM stdin;\n1\n\\.\n"))
        .isInstanceOf(ContractInvalidException.class)
        .hasMessage(
            "structure.sql, line 3 copies rows from psql's input, which only psql can do: dump with"
                + " `pg_dump --schema-only`, or with `--inserts`.");
    assertThat(SqlContract.read(FILE, "insert into t values ('copy a from stdin')").statements())
        .hasSize(1);
  }

  @Test
  void transactionsAreLeftToTheExecution() {
    assertThat(SqlContract.read(FILE, "BEGIN;\r\ncreate table t ();\r\nCOMMIT;").statements())
        .extracting(ContractStatement::sql)
        .containsExactly("create table t ()");
  }

  @Test
  void rolesAreThoseThatOwnAndThoseThatAreGrantedTo() {
    assertThat(
            SqlContract.read(
                    FILE,
                    """
                    ALTER TABLE t OWNER TO app;
                    GRANT SELECT ON t TO "Odd ""1"" one" WITH GRANT OPTION;
                    GRANT SELECT ON t TO PUBLIC;
                    """)
                .roles())
        .containsExactly("Odd \"1\" one", "app");
  }
}
