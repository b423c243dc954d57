package io.github.schemacontract.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a database is the project's decides what can be a finding at all. */
class ScopeTest {
  private static final Scope ALL =
      new Scope(Catalog.empty(), Set.of(), List.of(), List.of(), false);

  @ParameterizedTest
  @CsvSource({
    "public.t,          table, public.t,   true",
    "public.t,          table, public.tt,  false",
    "public.t*,         table, public.tt,  true",
    "public.*,          table, public.t,   true",
    "*,                 table, public.t,   false",
    "**,                table, public.t,   true",
    "public.?,          table, public.t,   true",
    "public.?,          table, public.tt,  false",
    "table:public.t,    table, public.t,   true",
    "index:public.t,    table, public.t,   false",
    "*-key:public.t.*,  foreign-key, public.t.fk, true",
    "*-key:public.t.*,  column, public.t.a, false",
    "public.t.+,        table, public.t,   false",
  })
  void aGlobMatchesNamesAndKinds(String glob, String kind, String path, boolean expected) {
    ObjectKind ofKind =
        ObjectKind.valueOf(kind.replace('-', '_').toUpperCase(java.util.Locale.ROOT));

    assertThat(Glob.of(glob).matches(new ObjectPath(ofKind, List.of(path.split("\\.")))))
        .isEqualTo(expected);
  }

  @Test
  void whatThePlatformHasIsNotTheProjectsUntilTheProjectChangesIt() {
    var scope = new Scope(catalog(table("a"), table("b")), Set.of(), List.of(), List.of(), false);
    Table changed = new Table(table("b").path(), RowSecurity.ENABLED, Optional.empty());

    assertThat(scope.of(catalog(table("a"), changed, table("c"))).paths())
        .containsExactly(changed.path(), table("c").path());
  }

  @Test
  void whatTheProjectTakesAwayOfThePlatformsGrantsIsTheProjects() {
    var grant = grant("a", "select");
    var scope = new Scope(catalog(table("a"), grant), Set.of(), List.of(), List.of(), false);

    assertThat(scope.of(catalog(table("a"), grant)).paths()).isEmpty();
    assertThat(scope.of(catalog(table("a"))).find(grant.path())).contains(grant("a"));
  }

  @Test
  void theHistoryTableIsLeftOutWithItsGrants() {
    var scope = new Scope(Catalog.empty(), Set.of(table("a").path()), List.of(), List.of(), false);

    assertThat(scope.of(catalog(table("a"), grant("a", "select"), grant("b", "select"))).paths())
        .containsExactly(grant("b").path());
  }

  @Test
  void onlyTheSchemasUnderContractCountAndIgnoredOnesDoNot() {
    var other = new Schema(ObjectPath.of(ObjectKind.SCHEMA, "other"), Optional.empty());
    var inOther =
        new Table(
            ObjectPath.of(ObjectKind.TABLE, "other", "t"), RowSecurity.DISABLED, Optional.empty());
    Catalog all = catalog(table("a"), other, inOther);

    assertThat(ALL.of(all).paths()).hasSize(3);
    assertThat(
            new Scope(Catalog.empty(), Set.of(), List.of("public"), List.of(), false)
                .of(all)
                .paths())
        .containsExactly(table("a").path());
    assertThat(ALL.ignoring(List.of(Glob.of("other"))).of(all).paths())
        .containsExactly(table("a").path());
    assertThat(ALL.ignoring(List.of(Glob.of("other.**"))).of(all).paths())
        .containsExactlyInAnyOrder(table("a").path(), other.path());
  }

  private static Catalog catalog(CatalogObject... objects) {
    return Catalog.of(List.of(objects));
  }

  private static Table table(String name) {
    return new Table(
        ObjectPath.of(ObjectKind.TABLE, "public", name), RowSecurity.DISABLED, Optional.empty());
  }

  private static Grant grant(String table, String... privileges) {
    return new Grant(
        table(table).path().child(ObjectKind.GRANT, "reader"),
        table(table).path(),
        new TreeSet<>(List.of(privileges)));
  }
}
