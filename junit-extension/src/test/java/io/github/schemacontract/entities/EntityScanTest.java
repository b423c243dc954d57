package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityScanTest {
  private static final String SCANNED = "io.github.schemacontract.entities.scanned";

  @Test
  void finds_entities_converters_and_annotated_packages_below_a_package() {
    assertThat(EntityScan.managedNames(List.of(SCANNED), getClass().getClassLoader()))
        .containsExactly(SCANNED, SCANNED + ".Shop", SCANNED + ".deeper.MoneyConverter");
  }

  @Test
  void finds_nothing_in_a_package_whose_name_only_begins_the_same() {
    assertThat(EntityScan.managedNames(List.of(SCANNED + ".deep"), getClass().getClassLoader()))
        .isEmpty();
  }

  @Test
  void a_converter_and_a_package_annotation_found_by_the_scan_take_effect() {
    var read = Read.of(EntitySettings.ofPackages(17, getClass().getClassLoader(), SCANNED));

    assertThat(read.table("Shop")).contains("turnover bigint");
    assertThat(read.mapping().entities()).containsExactly(SCANNED + ".Shop");
  }

  @Test
  void a_class_that_is_both_embeddable_and_mapped_superclass_does_not_break_the_scan() {
    var read = Read.of(EntitySettings.ofPackages(17, getClass().getClassLoader(), SCANNED));

    assertThat(read.origin(ObjectKind.COLUMN, "public", "shop", "id")).isPresent();
  }

  @Test
  void such_a_class_is_named_where_an_entity_needs_it() {
    var settings = Read.settings(Extending.class);

    assertThatThrownBy(() -> MappingReader.read(settings))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("@Embeddable")
        .hasMessageContaining(Both.class.getName());
  }

  @Embeddable
  @MappedSuperclass
  static class Both {
    String remark;
  }

  @Entity
  static class Extending extends Both {
    @Id long id;
  }
}
