package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityCatalogTest {
  private static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private Databases databases;
  private Database scratch;

  @BeforeEach
  void open() {
    databases = new Databases(Servers.get(EMBEDDED));
    scratch = databases.create("entities");
  }

  @AfterEach
  void close() {
    databases.close();
  }

  private EntityCatalog build(Class<?>... classes) {
    return EntityCatalog.build(Read.of(classes).mapping(), scratch);
  }

  private static ObjectPath path(ObjectKind kind, String... names) {
    return ObjectPath.of(kind, names);
  }

  @Test
  void every_origin_is_that_of_an_object_and_every_object_but_schemas_and_types_has_one() {
    var built = build(Task.class, Planned.class, Mixed.class);

    Set<ObjectPath> withoutCatalog = new TreeSet<>(built.origins().byPath().keySet());
    withoutCatalog.removeAll(built.catalog().paths());
    Set<ObjectPath> withoutOrigin = new TreeSet<>(built.catalog().paths());
    withoutOrigin.removeAll(built.origins().byPath().keySet());
    withoutOrigin.removeIf(
        p ->
            Set.of(ObjectKind.SCHEMA, ObjectKind.ENUM, ObjectKind.GRANT, ObjectKind.CHECK)
                .contains(p.kind()));

    assertThat(built.refused()).isEmpty();
    assertThat(withoutCatalog).isEmpty();
    assertThat(withoutOrigin).isEmpty();
  }

  @Test
  void types_and_nullability_are_postgresql_s_own_words() {
    var built = build(Task.class);

    assertThat(
            built.catalog().find(path(ObjectKind.COLUMN, "public", "task", "title"), Column.class))
        .hasValueSatisfying(
            c -> {
              assertThat(c.type()).isEqualTo("character varying(255)");
              assertThat(c.notNull()).isFalse();
              assertThat(c.comment()).contains("it's the title");
            });
    assertThat(
            built.catalog().find(path(ObjectKind.SEQUENCE, "public", "task_seq"), Sequence.class))
        .hasValueSatisfying(s -> assertThat(s.increment()).isEqualTo(50));
  }

  @Test
  void an_enum_stored_by_name_has_a_check() {
    assertThat(build(Task.class).catalog().all(Check.class))
        .anyMatch(c -> c.columns().equals(List.of("state")) && c.condition().contains("DONE"));
  }

  @Test
  void a_type_that_no_migration_brings_is_made_up() {
    var built = build(Task.class);

    assertThat(built.catalog().find(path(ObjectKind.ENUM, "public", "state"), EnumType.class))
        .isPresent();
  }

  @Test
  void a_type_that_is_there_is_left_as_it_is() {
    try (var session = ScratchSession.in(scratch)) {
      session.run(List.of("create type state as enum ('FIRST')"), sql -> sql);
    }

    var built = build(Task.class);

    assertThat(built.refused()).isEmpty();
    assertThat(built.catalog().find(path(ObjectKind.ENUM, "public", "state"), EnumType.class))
        .hasValueSatisfying(t -> assertThat(t.labels()).containsExactly("FIRST"));
  }

  @Test
  void what_postgresql_refuses_is_told_with_the_entity_and_the_rest_is_there() {
    var built = build(Task.class, Strange.class);

    assertThat(built.refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.statement().sql()).startsWith("create table Strange");
              assertThat(refused.error().message()).contains("no_such_type");
              assertThat(refused.text())
                  .contains("Strange cannot have what it maps")
                  .contains("no_such_type");
            });
    assertThat(built.catalog().has(path(ObjectKind.TABLE, "public", "task"))).isTrue();
    assertThat(built.catalog().has(path(ObjectKind.TABLE, "public", "strange"))).isFalse();
  }

  enum State {
    OPEN,
    DONE
  }

  @Entity(name = "Task")
  @Table(
      indexes = {
        @Index(columnList = "title"),
        @Index(name = "by_both", columnList = "title, notes")
      },
      uniqueConstraints = {
        @UniqueConstraint(columnNames = {"title", "state"}),
        @UniqueConstraint(name = "uq_Named", columnNames = "notes")
      })
  static class Task {
    @Id @GeneratedValue Long id;

    @Comment("it's the title")
    String title;

    @jakarta.persistence.Column(unique = true)
    String notes;

    @Enumerated(jakarta.persistence.EnumType.STRING)
    State state;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State named;

    @ManyToOne Task parent;
    @ManyToMany Set<Task> blocking;
    @ElementCollection Set<String> tags;
  }

  @Entity(name = "Planned")
  @Table(schema = "planning")
  static class Planned {
    @Id long id;
    @ManyToOne Task task;
  }

  @Entity(name = "Mixed")
  @Table(name = "\"Mixed Case\"", schema = "planning")
  static class Mixed {
    @Id long id;

    @jakarta.persistence.Column(name = "\"firstName\"", unique = true)
    String firstName;
  }

  @Entity(name = "Strange")
  static class Strange {
    @Id long id;

    @jakarta.persistence.Column(columnDefinition = "no_such_type")
    String value;
  }
}
