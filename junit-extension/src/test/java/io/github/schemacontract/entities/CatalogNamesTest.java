package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogNamesTest {

  @Test
  void an_unquoted_name_is_folded_as_postgresql_folds_it() {
    assertThat(CatalogNames.name("Straße_ÄÖ", false)).isEqualTo("straße_ÄÖ");
    assertThat(CatalogNames.name("Straße_ÄÖ", true)).isEqualTo("Straße_ÄÖ");
  }

  @Test
  void a_name_that_is_too_long_is_cut_where_postgresql_cuts_it() {
    assertThat(CatalogNames.name("x".repeat(70), false)).isEqualTo("x".repeat(63));
    assertThat(CatalogNames.name("x".repeat(62) + "ä", true)).isEqualTo("x".repeat(62));
  }

  @Test
  void a_qualified_name_has_its_own_schema() {
    var names = new CatalogNames(Optional.of("App"));

    assertThat(names.parsed(ObjectKind.TABLE, List.of("\"a\"\"b\"")).names())
        .containsExactly("app", "a\"b");
    assertThat(names.parsed(ObjectKind.TABLE, List.of("Other", "Room")).names())
        .containsExactly("other", "room");
  }

  @Test
  void a_made_up_constraint_name_is_shortened_at_its_longer_part() {
    assertThat(CatalogNames.generated("room", "number", "key")).isEqualTo("room_number_key");
    assertThat(CatalogNames.generated("t".repeat(40), "c".repeat(40), "key"))
        .isEqualTo("t".repeat(29) + "_" + "c".repeat(29) + "_key");
    assertThat(CatalogNames.generated("t".repeat(63), "", "pkey"))
        .isEqualTo("t".repeat(58) + "_pkey");
  }
}
