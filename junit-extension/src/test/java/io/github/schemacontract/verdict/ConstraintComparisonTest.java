package io.github.schemacontract.verdict;

import static io.github.schemacontract.verdict.Said.column;
import static io.github.schemacontract.verdict.Said.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of keys and indexes are Hibernate's inventions; what counts is what they do. */
class ConstraintComparisonTest {
  private static final Table OTHER =
      new Table(
          ObjectPath.of(ObjectKind.TABLE, "public", "other"),
          RowSecurity.DISABLED,
          Optional.empty());

  private static List<String> findings(CatalogObject declared, CatalogObject... there) {
    var columns = List.of(column("a", "bigint"), column("b", "bigint"));
    var objects = new java.util.ArrayList<CatalogObject>(columns);
    objects.addAll(List.of(there));
    Catalog agreed = table(objects.toArray(CatalogObject[]::new));
    return Said.texts(
        Said.compared(
            Said.entities(Said.CLAIMS, columns.get(0), columns.get(1), declared), agreed));
  }

  @Test
  void aPrimaryKeyNeedsAnyKeyOverTheSameColumns() {
    var declared = Said.primaryKey("t_pkey", "a");

    assertThat(findings(declared, Said.primaryKey("pk", "a"))).isEmpty();
    assertThat(findings(declared, Said.unique("uk", "a"))).isEmpty();
    assertThat(findings(declared, Said.unique("uk", "b")))
        .containsExactly("error entity-primary-key-missing primary key public.t.a");
    assertThat(findings(declared, Said.index("i", "a")))
        .containsExactly("error entity-primary-key-missing primary key public.t.a");
  }

  @Test
  void aPartitionHasTheKeysOfItsTableAndATableThatInheritsDoesNot() {
    var declared = Said.primaryKey("t_pkey", "a");

    assertThat(findings(declared, parted(Facet.PARTITION_OF)))
        .containsExactly("info entity-unmapped-table table public.other");
    assertThat(findings(declared, parted(Facet.INHERITS)))
        .contains("error entity-primary-key-missing primary key public.t.a");
  }

  private static List<String> findings(CatalogObject declared, Catalog agreed) {
    var columns = new CatalogObject[] {column("a", "bigint"), declared};
    return Said.texts(Said.compared(Said.entities(Said.CLAIMS, columns), agreed));
  }

  /** The table {@code t} below another one that has the key. */
  private static Catalog parted(Facet how) {
    var key = new ObjectPath(ObjectKind.PRIMARY_KEY, List.of("public", "other", "other_pkey"));
    return Catalog.of(
        List.of(
            OTHER,
            new Table(
                Said.T,
                RowSecurity.DISABLED,
                Traits.of(Map.of(how, "other default")),
                Optional.empty()),
            column("a", "bigint"),
            new Key(key, List.of("a"), List.of(), false, Optional.empty(), Optional.empty())),
        Map.of(Said.T, Set.of(OTHER.path())));
  }

  @Test
  void anInvalidIndexRefusesNoDuplicates() {
    var declared = Said.unique("uk123", "a");
    var index = Said.index("i", true, Optional.empty(), "a");
    var broken =
        new Index(
            index.path(),
            true,
            index.keys(),
            index.columns(),
            Optional.empty(),
            false,
            Optional.empty());

    assertThat(findings(declared, index)).isEmpty();
    assertThat(findings(declared, broken))
        .containsExactly("error entity-unique-missing unique public.t.a");
  }

  @Test
  void aUniqueKeyNeedsWhateverRefusesTheSameDuplicates() {
    var declared = Said.unique("uk123", "a", "b");

    assertThat(findings(declared, Said.unique("own", "b", "a"))).isEmpty();
    assertThat(findings(declared, Said.primaryKey("pk", "a", "b"))).isEmpty();
    assertThat(findings(declared, Said.index("i", true, Optional.empty(), "a", "b"))).isEmpty();
    assertThat(findings(declared, Said.index("i", true, Optional.of("(a > 0)"), "a", "b")))
        .containsExactly("error entity-unique-missing unique public.t.\"a,b\"");
    assertThat(findings(declared, Said.unique("own", "a")))
        .containsExactly("error entity-unique-missing unique public.t.\"a,b\"");
  }

  @Test
  void anIndexNeedsWhateverFindsTheSameRows() {
    var declared = Said.index("ix123", "a");

    assertThat(findings(declared, Said.index("own", "a"))).isEmpty();
    assertThat(findings(declared, Said.index("own", "a", "b"))).isEmpty();
    assertThat(findings(declared, Said.primaryKey("pk", "a", "b"))).isEmpty();
    assertThat(findings(declared, Said.index("own", "b", "a")))
        .containsExactly("warning entity-index-missing index public.t.a");
    assertThat(findings(declared, Said.index("own", false, Optional.of("(a > 0)"), "a")))
        .containsExactly("warning entity-index-missing index public.t.a");
  }

  @Test
  void aUniqueIndexIsAUniqueKey() {
    var declared = Said.index("ix123", true, Optional.empty(), "a");

    assertThat(findings(declared, Said.unique("own", "a"))).isEmpty();
    assertThat(findings(declared, Said.index("own", "a")))
        .containsExactly("error entity-unique-missing index public.t.a");
  }

  @Test
  void aForeignKeyNeedsOneBetweenTheSameColumns() {
    var declared = Said.foreignKey("fk123", "a", "other");

    String missing = "warning entity-foreign-key-missing foreign key public.t.a";

    assertThat(findings(declared, OTHER, Said.foreignKey("own", "a", "other")))
        .doesNotContain(missing);
    assertThat(findings(declared, OTHER, Said.foreignKey("own", "b", "other"))).contains(missing);
  }

  @Test
  void whatCanNotBeBuiltIsTheFindingOfWhatItNeeds() {
    assertThat(findings(Said.foreignKey("fk123", "a", "nowhere"))).isEmpty();

    Catalog agreed = table(column("a", "bigint"));
    var entities =
        Said.entities(
            Said.CLAIMS, column("a", "bigint"), column("b", "bigint"), Said.unique("uk", "a", "b"));
    assertThat(Said.texts(Said.compared(entities, agreed)))
        .containsExactly("error entity-column-missing column public.t.b");
  }

  @Test
  void checksOfHibernatesOwnMakingAreNoClaim() {
    Check made = Said.check("t_a_check", "(a >= 0)", "a");

    assertThat(findings(made)).isEmpty();
  }
}
