package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Extension;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Routine;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * People write comments and their own spelling into the file; an update that loses them is not used
 * twice.
 */
class ContractUpdateTest {
  private static final ObjectPath T = ObjectPath.of(ObjectKind.TABLE, "public", "t");

  private final List<CatalogObject> objects =
      new ArrayList<>(
          List.of(new Schema(ObjectPath.of(ObjectKind.SCHEMA, "public"), Optional.empty())));

  @Test
  void nothingChangesWhereNothingDid() {
    String text =
        """
        # Ours. Do not touch.

        format:   1   # one
        ignore:
            - path:  'public.tmp_*'     # temporary
              reason:   import

            - auth.*
        migrations:
          "1":   abc
        schemas:

          # the only one
          public:   # here
            views: {}
            tables:
              t:      {  columns: { id:   int4 NOT NULL  } }   # flow

              u:
                row security:   disabled
                columns:
                    b:   "text"    # second before first
                    a: >-
                      int4
                      not null
                rows:
                  -   {a:   1}
        # the end
        """;
    table("t", column("t", "id", "integer not null"));
    table("u", column("u", "a", "integer not null"), column("u", "b", "text"));

    assertThat(
            update(text, T, path(ObjectKind.COLUMN, "t", "id"), path(ObjectKind.COLUMN, "u", "a")))
        .isEqualTo(text);
  }

  @Test
  void aChangedColumnKeepsTheCommentsAroundIt() {
    table("t", column("t", "a", "bigint"), column("t", "b", "text"));

    assertThat(
            update(
                """
                format: 1
                schemas:
                  public:
                    tables:
                      t:
                        columns:
                          # counts things
                          a: integer    # soon bigint
                          b: text
                """))
        .isEqualTo(
            """
            format: 1
            schemas:
              public:
                tables:
                  t:
                    columns:
                      # counts things
                      a: bigint    # soon bigint
                      b: text
            """);
  }

  @Test
  void newEntriesAreInsertedInSortedPositionAndInTheIndentOfTheirNeighbours() {
    table("m", column("m", "id", "integer"));
    table("t", column("t", "a", "text"), column("t", "b", "text"), column("t", "c", "text"));
    objects.add(check("t", "t_check", "(a > b)"));

    assertThat(
            update(
                """
                format: 1
                schemas:
                    public:
                        tables:
                            # the first
                            t:
                                columns:
                                    b: text

                                row security: disabled
                """))
        .isEqualTo(
            """
            format: 1
            schemas:
                public:
                    tables:
                        m:
                          columns:
                            id: integer
                        # the first
                        t:
                            columns:
                                a: text
                                b: text
                                c: text
                            checks:
                              t_check: (a > b)

                            row security: disabled
            """);
  }

  @Test
  void whatIsGoneTakesItsOwnCommentAlongAndLeavesTheOthers() {
    table("t", column("t", "a", "text"));

    assertThat(
            update(
                """
                format: 1
                schemas:
                  public:
                    # all tables
                    tables:
                      # old
                      # and gone
                      s:
                        columns:
                          # x
                          x: text
                        checks: {}

                      # kept
                      t:
                        columns:
                          a: text
                          b: text   # gone
                        comment: gone
                    enums:
                      gone: [a, b]
                """))
        .isEqualTo(
            """
            format: 1
            schemas:
              public:
                # all tables
                tables:

                  # kept
                  t:
                    columns:
                      a: text
            """);
  }

  @Test
  void aDefinitionGrowsIntoAMappingAndBackWhenCommentsAndGrantsComeAndGo() {
    table("t", column("t", "a", "text", "secret"), column("t", "b", "text"));
    objects.add(grant(path(ObjectKind.COLUMN, "t", "a"), "reader", "select"));

    assertThat(
            update(
                """
                format: 1
                schemas:
                  public:
                    tables:
                      t:
                        columns:
                          a: TEXT   # why
                          b:
                            definition: text # because
                            comment: gone
                """,
                path(ObjectKind.COLUMN, "t", "a")))
        .isEqualTo(
            """
            format: 1
            roles: [reader]
            schemas:
              public:
                tables:
                  t:
                    columns:
                      a:   # why
                        definition: TEXT
                        comment: secret
                        grants:
                          reader: [select]
                      b:
                        definition: text # because
            """);
  }

  @Test
  void listsKeepTheirStyleOrderAndComments() {
    objects.add(
        new Extension(ObjectPath.of(ObjectKind.EXTENSION, "citext"), "public", Optional.empty()));
    objects.add(
        new Extension(ObjectPath.of(ObjectKind.EXTENSION, "hstore"), "ext", Optional.empty()));
    objects.add(
        new Extension(ObjectPath.of(ObjectKind.EXTENSION, "ltree"), "public", Optional.empty()));
    table("t");
    objects.add(grant(T, "b", "select"));
    objects.add(grant(T, "m", "select"));

    assertThat(
            update(
                """
                format: 1
                extensions:
                  # trees
                  - ltree SCHEMA public   # first
                  - citext
                  - gone
                roles: [z, b]   # made by the platform
                schemas:
                  public:
                    tables:
                      t:
                        grants: {b: [select], m: select}
                """))
        .isEqualTo(
            """
            format: 1
            extensions:
              # trees
              - ltree SCHEMA public   # first
              - citext
              - hstore schema ext
            roles: [z, b, m]   # made by the platform
            schemas:
              public:
                tables:
                  t:
                    grants: {b: [select], m: select}
            """);
  }

  @Test
  void aChangedFlowMappingIsWrittenAsABlockWithWhatPeopleWrote() {
    table("t", column("t", "a", "integer"), column("t", "b", "text"));

    assertThat(
            update(
                """
                format: 1
                schemas: {public: {tables: {t: {columns: {a: int}, rows: [{a: 1}]}}}}
                """,
                path(ObjectKind.COLUMN, "t", "a")))
        .isEqualTo(
            """
            format: 1
            schemas:
              public:
                tables:
                  t:
                    columns:
                      a: int
                      b: text
                    rows: [{a: 1}]
            """);
  }

  @Test
  void literalBlocksEndWhereTheirTextEnds() {
    objects.add(new EnumType(path(ObjectKind.ENUM, "e"), List.of("a", "b"), Optional.empty()));
    table("t", column("t", "a", "integer"));

    assertThat(
            update(
                """
                format: 1
                schemas:
                  public:
                    views:
                      v: |   # header
                        select 1

                        # not a comment
                      # above w
                      w: |-
                        select 2


                    # about tables
                    tables:
                      t:
                        columns:
                          a: |
                            bigint

                        # end
                """))
        .isEqualTo(
            """
            format: 1
            schemas:
              public:
                enums:
                  e: [a, b]


                # about tables
                tables:
                  t:
                    columns:
                      a: integer

                    # end
            """);
  }

  @Test
  void lineEndsOfWindowsStay() {
    table("t", column("t", "a", "bigint"));

    assertThat(
            update(
                "format: 1\r\nschemas:\r\n  public:\r\n    tables:\r\n      t:\r\n        columns:\r\n          a: int # x\r\n"))
        .isEqualTo(
            "format: 1\r\nschemas:\r\n  public:\r\n    tables:\r\n      t:\r\n        columns:\r\n          a: bigint # x\r\n");
  }

  @Test
  void aContractInSqlIsNeverRewritten() {
    var contract =
        new Contract(
            Path.of("structure.sql"),
            Contract.Kind.SQL,
            "",
            new TreeSet<>(),
            List.of(),
            List.of(),
            new java.util.TreeMap<>(),
            new java.util.TreeMap<>(),
            List.of(),
            Optional.empty());

    assertThatThrownBy(() -> ContractWriter.update(contract, Catalog.empty(), Set.of()))
        .isInstanceOf(ContractInvalidException.class)
        .hasMessageStartingWith("structure.sql is SQL, which schema-contract does not rewrite");
  }

  @Test
  void aRoutineOfTheSameNameWithOtherArgumentsIsAnotherOne() {
    String text = routines("f(int4): (a int4) returns integer language sql as 'select 1'");
    ObjectPath f = path(ObjectKind.FUNCTION, "f(integer)");
    objects.add(routine(f, "(a integer) returns integer language sql as 'select 1'"));

    assertThat(update(text, f)).isEqualTo(text);
    assertThat(update(text))
        .contains("f(integer): (a integer) returns integer")
        .doesNotContain("int4");
  }

  private static Routine routine(ObjectPath path, String definition) {
    var estimates = new Routine.Estimates(Optional.empty(), Optional.empty(), Optional.empty());
    return new Routine(
        path,
        "a integer",
        "integer",
        "sql",
        "select 1",
        "volatile",
        false,
        false,
        false,
        "unsafe",
        false,
        estimates,
        List.of(),
        definition,
        Optional.empty());
  }

  private static String routines(String line) {
    return "format: 1\nschemas:\n  public:\n    functions:\n      " + line + "\n";
  }

  private String update(String text, ObjectPath... unchanged) {
    Contract contract = ContractReader.read(Path.of("c.yaml"), text);
    String updated = ContractWriter.update(contract, Catalog.of(objects), Set.of(unchanged));
    ContractReader.read(Path.of("updated.yaml"), updated);
    return updated;
  }

  private void table(String name, Column... columns) {
    objects.add(new Table(path(ObjectKind.TABLE, name), RowSecurity.DISABLED, Optional.empty()));
    objects.addAll(Arrays.asList(columns));
  }

  private static Column column(String table, String name, String type, String... comment) {
    boolean notNull = type.endsWith(" not null");
    return Columns.of(
        path(ObjectKind.COLUMN, table, name),
        type.replace(" not null", ""),
        notNull,
        Arrays.stream(comment).findFirst());
  }

  private static Check check(String table, String name, String condition) {
    return new Check(
        path(ObjectKind.CHECK, table, name), condition, List.of(), false, true, Optional.empty());
  }

  private static Grant grant(ObjectPath on, String role, String... privileges) {
    return new Grant(on.child(ObjectKind.GRANT, role), on, new TreeSet<>(List.of(privileges)));
  }

  private static ObjectPath path(ObjectKind kind, String... names) {
    var all = new ArrayList<>(List.of("public"));
    all.addAll(List.of(names));
    return new ObjectPath(kind, all);
  }
}
