package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only PostgreSQL knows what a fragment means, so only it can say what is wrong with one. */
class ContractExecutionTest {
  private static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private final Databases databases = new Databases(Servers.get(EMBEDDED));
  @TempDir private Path folder;

  @AfterEach
  void drop() {
    databases.close();
  }

  @Test
  void whatPostgresRefusesIsNamedByLineInItsOwnWords() throws IOException {
    ExecutedContract executed =
        execute(
            "contract.yaml",
            """
            format: 1
            schemas:
              public:
                tables:
                  t:
                    columns:
                      a: text
                      b: integr
                      c: text default nextval('missing')
                      d: text
                    checks:
                      t_check: (e > 1)
                    comment: It's one
                    grants:
                      nobody_has_this_role: [select]
                views:
                  v: selec 1
                functions:
                  f(): () returns integer language sql as 'select x'
            """);

    String file = folder.resolve("contract.yaml").toString();
    assertThat(executed.problems())
        .extracting(ContractProblem::message)
        .containsExactly(
            file + ", line 8: PostgreSQL refuses column public.t.b: type \"integr\" does not exist",
            file
                + ", line 9: PostgreSQL refuses column public.t.c:"
                + " relation \"missing\" does not exist",
            file
                + ", line 12: PostgreSQL refuses check public.t.t_check:"
                + " column \"e\" does not exist",
            file
                + ", line 15: PostgreSQL refuses grant public.t.nobody_has_this_role:"
                + " role \"nobody_has_this_role\" does not exist",
            file
                + ", line 17: PostgreSQL refuses view public.v:"
                + " syntax error at or near \"selec\"");
    assertThat(executed.problems().get(0).path())
        .hasValue(ObjectPath.of(ObjectKind.COLUMN, "public", "t", "b"));
    assertThat(executed.catalog().has(ObjectPath.of(ObjectKind.COLUMN, "public", "t", "d")))
        .isTrue();
  }

  @Test
  void anySpellingMeansTheSame() throws IOException {
    ExecutedContract byHand =
        execute(
            "hand.yaml",
            """
            format: 1
            schemas:
              public:
                tables:
                  t:
                    columns: {id: INT8, at: timestamptz, name: "TEXT NOT NULL DEFAULT 'x' -- short"}
                    primary key: {t_pkey: (id)}
                    checks: {t_check: "(name IN ('x', 'y'))"}
                    comment: one
                functions:
                  add(int4, int): |
                    (a int, b int) RETURNS int LANGUAGE sql AS 'select a + b'
            """);
    String written = ContractWriter.write(byHand.catalog());

    assertThat(byHand.problems()).isEmpty();
    assertThat(execute("written.yaml", written).catalog()).isEqualTo(byHand.catalog());
    assertThat(byHand.lines())
        .containsEntry(ObjectPath.of(ObjectKind.FUNCTION, "public", "add(integer, integer)"), 11);
  }

  @Test
  void objectsMayLeanOnEachOtherInAnyOrder() throws IOException {
    ExecutedContract executed =
        execute(
            "circle.yaml",
            """
            format: 1
            schemas:
              public:
                tables:
                  t:
                    columns:
                      a: text default name_of(null::t)
                      id: integer
                functions:
                  name_of(t): (t) returns text language sql as 'select $1.id::text'
                views:
                  v: select * from w
                  w: select * from t
            """);

    assertThat(executed.problems()).isEmpty();
  }

  @Test
  void aDumpIsAContractToo() throws IOException {
    ExecutedContract executed =
        execute(
            "structure.sql",
            """
            \\restrict x
            SET transaction_timeout_of_a_newer_major = 0;
            SELECT pg_catalog.set_config('search_path', '', false);
            CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT 1; $$;
            CREATE TABLE public.t (id integer DEFAULT public.f());
            COMMENT ON TABLE public.t IS 'one; two';
            CREATE TABLE public.u (id integr);
            \\unrestrict x
            """);

    assertThat(executed.catalog().has(ObjectPath.of(ObjectKind.TABLE, "public", "t"))).isTrue();
    assertThat(executed.problems())
        .containsExactly(
            new ContractProblem(
                7,
                Optional.empty(),
                folder.resolve("structure.sql")
                    + ", line 7: PostgreSQL refuses a statement: type \"integr\" does not exist"));
  }

  @Test
  void aDumpAndAContractInYamlMeanTheSame() throws IOException {
    String sql =
        """
        create schema s;
        create table s.t (id integer primary key, name text not null default 'x');
        create view s.v as select name from s.t;
        """;
    Catalog catalog = execute("structure.sql", sql).catalog();

    assertThat(execute("contract.yaml", ContractWriter.write(catalog)).catalog())
        .isEqualTo(catalog);
  }

  private ExecutedContract execute(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    try (Database scratch = databases.create("scratch")) {
      return ContractFile.execute(ContractFile.read(file), scratch);
    }
  }
}
