package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Subselect;
import org.junit.jupiter.api.Test;

class TableOriginTest {

  private static String origin(Read read, String... names) {
    return Read.text(read.origin(ObjectKind.TABLE, names));
  }

  @Test
  void a_table_belongs_to_its_entity() {
    var read = Read.of(Letter.class);

    assertThat(origin(read, "public", "letter")).isEqualTo("Letter");
    assertThat(read.mapping().entities()).containsExactly(Letter.class.getName());
    assertThat(read.mapping().notes()).isEmpty();
  }

  @Test
  void unquoted_names_are_folded_and_quoted_ones_kept() {
    var read = Read.of(Letter.class, Quoted.class);

    assertThat(read.attribute("letter", "senttext")).isEqualTo("Letter#sentText");
    assertThat(origin(read, "public", "OpenLetter")).isEqualTo("Quoted");
    assertThat(read.attribute("OpenLetter", "sentText")).isEqualTo("Quoted#sentText");
    assertThat(read.attribute("OpenLetter", "senttext")).isEqualTo("nothing");
  }

  @Test
  void all_names_are_kept_where_all_are_quoted() {
    var read =
        Read.of(Read.settings(Letter.class).with("hibernate.globally_quoted_identifiers", "true"));

    assertThat(read.attribute("Letter", "sentText")).isEqualTo("Letter#sentText");
  }

  @Test
  void a_table_in_a_schema_of_its_own_brings_the_schema() {
    var read = Read.of(Letter.class, Archived.class);

    assertThat(origin(read, "archive", "archived")).isEqualTo("Archived");
    assertThat(read.sql("create schema")).isEqualTo("create schema if not exists archive");
  }

  @Test
  void the_default_schema_holds_what_names_none() {
    var read =
        Read.of(
            Read.settings(Letter.class, Archived.class).with("hibernate.default_schema", "Post"));

    assertThat(origin(read, "post", "letter")).isEqualTo("Letter");
    assertThat(origin(read, "archive", "archived")).isEqualTo("Archived");
    assertThat(read.statements())
        .anyMatch(s -> s.equalsIgnoreCase("create schema if not exists post"));
    assertThat(read.mapping().statements())
        .filteredOn(s -> s.kind() == MappedStatement.Kind.TABLE)
        .allMatch(s -> read.mapping().origins().find(s.subject().orElseThrow()).isPresent());
  }

  @Test
  void a_secondary_table_belongs_to_the_entity_and_its_columns_to_their_attributes() {
    var read = Read.of(Split.class);

    assertThat(origin(read, "public", "split_text")).isEqualTo("Split");
    assertThat(read.attribute("split_text", "body")).isEqualTo("Split#body");
    assertThat(read.attribute("split_text", "id")).isEqualTo("Split");
    assertThat(read.attribute("split", "body")).isEqualTo("nothing");
  }

  @Test
  void a_column_that_hibernate_adds_by_itself_has_no_attribute_and_states_no_comment() {
    var read = Read.of(Deletable.class);

    assertThat(read.table("Deletable")).contains("deleted boolean not null");
    assertThat(read.attribute("deletable", "deleted")).isEqualTo("Deletable");
    assertThat(read.claims("deletable", "deleted").nullability()).isEqualTo(Nullability.UNSTATED);
    assertThat(read.claims("deletable", "deleted").commentStated()).isFalse();
  }

  @Test
  void a_view_that_an_entity_maps_is_described_as_a_table() {
    var read = Read.of(LetterView.class);

    assertThat(read.table("letter_view")).contains("total bigint");
    assertThat(origin(read, "public", "letter_view")).isEqualTo("LetterView");
  }

  @Test
  void a_subselect_claims_no_table() {
    var read = Read.of(Letter.class, Summary.class);

    assertThat(read.statements()).hasSize(1);
    assertThat(read.mapping().origins().byPath().values())
        .noneMatch(o -> o.entityClass().equals(Summary.class.getName()));
    assertThat(read.mapping().entities()).contains(Summary.class.getName());
  }

  @Test
  void every_statement_tells_what_it_is_about() {
    var read = Read.of(Letter.class, Archived.class);

    assertThat(read.mapping().statements())
        .extracting(MappedStatement::kind)
        .containsExactlyInAnyOrder(
            MappedStatement.Kind.SCHEMA, MappedStatement.Kind.TABLE, MappedStatement.Kind.TABLE);
    assertThat(read.mapping().statements())
        .flatExtracting(s -> s.subject().stream().map(Object::toString).toList())
        .containsExactlyInAnyOrder("table archive.archived", "table public.letter");
  }

  @Entity(name = "Letter")
  static class Letter {
    @Id long id;
    String sentText;
  }

  @Entity(name = "Deletable")
  @SoftDelete
  static class Deletable {
    @Id long id;
  }

  @Entity(name = "Quoted")
  @Table(name = "\"OpenLetter\"")
  static class Quoted {
    @Id long id;

    @Column(name = "`sentText`")
    String sentText;
  }

  @Entity(name = "Archived")
  @Table(schema = "archive")
  static class Archived {
    @Id long id;
  }

  @Entity(name = "Split")
  @SecondaryTable(name = "split_text")
  static class Split {
    @Id long id;

    @Column(table = "split_text")
    String body;
  }

  @Entity(name = "LetterView")
  @Immutable
  @Table(name = "letter_view")
  static class LetterView {
    @Id Long id;
    Long total;
  }

  @Entity(name = "Summary")
  @Subselect("select 1 as id")
  static class Summary {
    @Id Long id;
  }
}
