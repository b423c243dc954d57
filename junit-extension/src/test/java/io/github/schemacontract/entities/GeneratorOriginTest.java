package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GeneratorOriginTest {

  private static String origin(Read read, String... names) {
    return Read.text(read.origin(ObjectKind.SEQUENCE, names));
  }

  @Test
  void a_sequence_that_hibernate_names_belongs_to_the_id() {
    var read = Read.of(Automatic.class);

    assertThat(read.sql("create sequence")).contains("increment by 50");
    assertThat(origin(read, "public", "automatics_seq")).isEqualTo("Automatic#id");
    assertThat(read.mapping().notes()).isEmpty();
  }

  @Test
  void a_sequence_that_the_mapping_names_belongs_to_the_id() {
    var read = Read.of(Named.class);

    assertThat(read.sql("create sequence")).contains("start with 100", "increment by 5");
    assertThat(origin(read, "counters", "order_numbers")).isEqualTo("Named#number");
  }

  @Test
  void a_generator_without_a_sequence_name_names_the_sequence() {
    assertThat(origin(Read.of(ByGenerator.class), "public", "tickets")).isEqualTo("ByGenerator#id");
  }

  @Test
  void one_sequence_for_all_belongs_to_one_of_them() {
    var settings =
        Read.settings(Automatic.class, Second.class)
            .with("hibernate.id.db_structure_naming_strategy", "single");

    assertThat(origin(Read.of(settings), "public", "hibernate_sequence")).endsWith("#id");
  }

  @Test
  void a_sequence_that_a_naming_strategy_renames_belongs_to_the_id() {
    var settings =
        Read.settings(ByGenerator.class)
            .with("hibernate.physical_naming_strategy", NamingTest.Prefixing.class.getName());

    assertThat(origin(Read.of(settings), "public", "p_tickets")).isEqualTo("ByGenerator#id");
  }

  @Test
  void a_table_that_stands_in_for_a_sequence_belongs_to_the_id() {
    var read = Read.of(ByTable.class);

    assertThat(Read.text(read.origin(ObjectKind.TABLE, "public", "ids"))).isEqualTo("ByTable#id");
    assertThat(read.statements()).noneMatch(s -> s.startsWith("insert"));
    assertThat(read.origin(ObjectKind.TABLE, "public", "hibernate_sequences")).isEmpty();
  }

  @Test
  void an_identity_needs_no_sequence() {
    var read = Read.of(ByIdentity.class);

    assertThat(read.statements()).noneMatch(s -> s.startsWith("create sequence"));
    assertThat(read.claims("byidentity", "id").generated()).isTrue();
  }

  @Test
  void a_uuid_needs_neither() {
    var read = Read.of(ByUuid.class);

    assertThat(read.statements()).noneMatch(s -> s.startsWith("create sequence"));
    assertThat(read.table("ByUuid")).contains("id uuid not null");
    assertThat(read.claims("byuuid", "id").generated()).isFalse();
  }

  @Entity(name = "Automatic")
  @Table(name = "automatics")
  static class Automatic {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "Second")
  static class Second {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "Named")
  @SequenceGenerator(
      name = "numbers",
      schema = "counters",
      sequenceName = "order_numbers",
      initialValue = 100,
      allocationSize = 5)
  static class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    Long number;
  }

  @Entity(name = "ByGenerator")
  static class ByGenerator {
    @Id
    @GeneratedValue(generator = "tickets")
    @SequenceGenerator(name = "tickets")
    Long id;
  }

  @Entity(name = "ByTable")
  static class ByTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "ids")
    Long id;
  }

  @Entity(name = "ByIdentity")
  static class ByIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }

  @Entity(name = "ByUuid")
  static class ByUuid {
    @Id @GeneratedValue UUID id;
  }
}
