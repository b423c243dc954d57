package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.Origin;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.junit.jupiter.api.Test;

class ConstraintOriginTest {
  private final Read read = Read.of(Ticket.class);

  private Origin origin(ObjectKind kind, String table, String name) {
    return read.origin(kind, "public", table, name)
        .orElseThrow(() -> new AssertionError(read.mapping().origins().byPath().keySet()));
  }

  /** The attribute of the one constraint of a kind whose name nobody states. */
  private List<String> nameless(ObjectKind kind) {
    return read.mapping().origins().byPath().entrySet().stream()
        .filter(e -> e.getKey().kind() == kind && !e.getValue().nameStated())
        .map(e -> e.getValue().attribute().orElse(""))
        .toList();
  }

  @Test
  void a_foreign_key_is_named_by_the_mapping_or_by_hibernate() {
    assertThat(origin(ObjectKind.FOREIGN_KEY, "ticket", "fk_parent").nameStated()).isTrue();
    assertThat(origin(ObjectKind.FOREIGN_KEY, "ticket", "fk_parent").attribute())
        .contains("parent");
    assertThat(nameless(ObjectKind.FOREIGN_KEY)).contains("other").doesNotContain("parent");
  }

  @Test
  void foreign_keys_of_join_and_collection_tables_are_named_by_the_mapping() {
    assertThat(origin(ObjectKind.FOREIGN_KEY, "ticket_links", "fk_from").nameStated()).isTrue();
    assertThat(origin(ObjectKind.FOREIGN_KEY, "ticket_links", "fk_to").nameStated()).isTrue();
    assertThat(origin(ObjectKind.FOREIGN_KEY, "ticket_tags", "fk_tags").nameStated()).isTrue();
  }

  @Test
  void an_association_without_constraint_has_no_foreign_key() {
    assertThat(read.statements()).noneMatch(s -> s.contains("(loose_id)"));
    assertThat(nameless(ObjectKind.FOREIGN_KEY)).doesNotContain("loose");
  }

  @Test
  void a_unique_constraint_is_named_by_the_mapping_or_by_postgresql() {
    assertThat(origin(ObjectKind.UNIQUE, "ticket", "uq_number").nameStated()).isTrue();
    assertThat(origin(ObjectKind.UNIQUE, "ticket", "ticket_series_number_key").nameStated())
        .isFalse();
  }

  @Test
  void a_unique_column_has_a_name_that_nobody_states() {
    assertThat(origin(ObjectKind.UNIQUE, "ticket", "ticket_code_key").nameStated()).isFalse();
    assertThat(origin(ObjectKind.UNIQUE, "ticket", "ticket_code_key").attribute()).contains("code");
  }

  @Test
  void an_index_is_named_by_the_mapping_or_by_hibernate() {
    assertThat(origin(ObjectKind.INDEX, "ticket", "by_title").nameStated()).isTrue();
    assertThat(origin(ObjectKind.INDEX, "ticket", "by_title").attribute()).contains("title");
    assertThat(nameless(ObjectKind.INDEX)).containsExactly("series");
    assertThat(origin(ObjectKind.INDEX, "ticket_tags", "by_tag").nameStated()).isTrue();
  }

  @Test
  void a_check_is_known_only_where_the_mapping_names_it() {
    assertThat(origin(ObjectKind.CHECK, "ticket", "positive").nameStated()).isTrue();
    assertThat(read.mapping().origins().byPath().keySet())
        .filteredOn(p -> p.kind() == ObjectKind.CHECK)
        .hasSize(1);
  }

  @Test
  void a_primary_key_has_a_name_that_nobody_states() {
    assertThat(origin(ObjectKind.PRIMARY_KEY, "ticket", "ticket_pkey").nameStated()).isFalse();
  }

  @Entity(name = "Ticket")
  @Table(
      indexes = {
        @Index(name = "by_title", columnList = "title"),
        @Index(columnList = "series"),
      },
      uniqueConstraints = {
        @UniqueConstraint(
            name = "uq_number",
            columnNames = {"number", "title"}),
        @UniqueConstraint(columnNames = {"series", "number"})
      })
  static class Ticket {
    @Id long id;

    @Column(unique = true)
    String code;

    String title;
    String series;

    @Check(name = "positive", constraints = "number > 0")
    Integer number;

    @Check(constraints = "size > 0")
    Integer size;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_parent"))
    Ticket parent;

    @ManyToOne Ticket other;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Ticket loose;

    @ManyToMany
    @JoinTable(
        name = "ticket_links",
        foreignKey = @ForeignKey(name = "fk_from"),
        inverseForeignKey = @ForeignKey(name = "fk_to"))
    Set<Ticket> links;

    @ElementCollection
    @CollectionTable(
        name = "ticket_tags",
        foreignKey = @ForeignKey(name = "fk_tags"),
        indexes = @Index(name = "by_tag", columnList = "tags"))
    Set<String> tags;
  }
}
