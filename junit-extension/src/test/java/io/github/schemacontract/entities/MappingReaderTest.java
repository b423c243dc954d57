package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Version;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.junit.jupiter.api.Test;

class MappingReaderTest {

  @Test
  void the_version_of_hibernate_is_told() {
    assertThat(Read.of(Fine.class).mapping().hibernateVersion())
        .isEqualTo(Version.getVersionString());
  }

  @Test
  void reading_twice_gives_the_same() {
    assertThat(Read.of(Fine.class).mapping()).isEqualTo(Read.of(Fine.class).mapping());
  }

  @Test
  void an_entity_without_id_is_named_with_what_to_do() {
    assertUnreadable(WithoutId.class)
        .hasMessageContaining("WithoutId")
        .hasMessageContaining("identifier")
        .hasMessageEndingWith("leave the class out of the entities under contract.")
        .hasRootCauseInstanceOf(RuntimeException.class);
  }

  @Test
  void a_broken_mapping_is_named_with_class_and_attribute() {
    assertUnreadable(Broken.class).hasMessageContaining("Broken").hasMessageContaining("things");
  }

  @Test
  void an_association_to_a_class_that_is_not_listed_says_to_list_it() {
    assertUnreadable(Pointing.class)
        .hasMessageContaining(Fine.class.getName())
        .hasMessageEndingWith("name the package or class that is missing.");
  }

  @Test
  void a_naming_strategy_that_does_not_exist_is_named() {
    var settings =
        Read.settings(Fine.class).with("hibernate.physical_naming_strategy", "com.acme.Naming");

    assertThatThrownBy(() -> MappingReader.read(settings))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("com.acme.Naming");
  }

  @Test
  void a_class_that_is_no_entity_is_none() {
    assertUnreadable(MappingReaderTest.class)
        .hasMessageStartingWith(
            "No entities were found in the classes " + MappingReaderTest.class.getName());
  }

  @Test
  void a_package_without_entities_is_named() {
    var settings = EntitySettings.ofPackages(17, getClass().getClassLoader(), "com.acme.nowhere");

    assertThatThrownBy(() -> MappingReader.read(settings))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("No entities were found in the packages com.acme.nowhere")
        .hasMessageContaining("name the packages");
  }

  @Test
  void settings_that_name_nothing_are_told_so() {
    var settings =
        new EntitySettings(
            List.of(), List.of(), Optional.empty(), Map.of(), 17, getClass().getClassLoader());

    assertThatThrownBy(() -> MappingReader.read(settings))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("none was given");
  }

  @Test
  void what_an_application_does_with_its_database_at_start_does_not_happen() {
    var settings =
        Read.settings(Fine.class)
            .with("hibernate.hbm2ddl.auto", "create-drop")
            .with("hibernate.connection.url", "jdbc:postgresql://127.0.0.1:1/none")
            .with("jakarta.persistence.jdbc.url", "jdbc:postgresql://127.0.0.1:1/none")
            .with("jakarta.persistence.schema-generation.database.action", "create")
            .with("jakarta.persistence.sql-load-script-source", "no-such-file.sql");

    assertThat(Read.of(settings).statements()).hasSize(1);
  }

  @Test
  void a_metadata_contributor_of_the_application_takes_part() {
    var settings =
        Read.settings(Fine.class)
            .with("hibernate.metadata_builder_contributor", Contributor.class.getName());

    assertThat(Read.of(settings).origin(ObjectKind.TABLE, "public", "x_fine")).isPresent();
  }

  @Test
  void a_converter_that_only_a_container_can_make_is_no_hindrance() {
    var read = Read.of(Sealed.class);

    assertThat(read.table("Sealed")).contains("secret bytea");
    assertThat(read.origin(ObjectKind.COLUMN, "public", "sealed", "state")).isPresent();
  }

  @Test
  void the_context_class_loader_is_put_back() {
    var before = Thread.currentThread().getContextClassLoader();

    Read.of(Fine.class);
    assertUnreadable(WithoutId.class);

    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertUnreadable(
      Class<?> type) {
    var settings = Read.settings(type);
    return assertThatThrownBy(() -> MappingReader.read(settings))
        .isInstanceOf(EntitiesUnreadableException.class);
  }

  /** What an application adds to Hibernate's metadata itself. */
  @SuppressWarnings("removal") // Its successor is in Hibernate 7 only.
  public static class Contributor implements org.hibernate.boot.spi.MetadataBuilderContributor {
    @Override
    public void contribute(MetadataBuilder builder) {
      builder.applyPhysicalNamingStrategy(new Crossed());
    }
  }

  static class Crossed extends PhysicalNamingStrategyStandardImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
      return Identifier.toIdentifier("x_" + name.getText());
    }
  }

  enum State {
    OPEN,
    CLOSED
  }

  /** Needs a key that an application's container hands in. */
  static class Encrypting implements AttributeConverter<String, byte[]> {
    private final byte[] key;

    Encrypting(byte[] key) {
      this.key = key.clone();
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
      return key;
    }

    @Override
    public String convertToEntityAttribute(byte[] bytes) {
      return new String(key, StandardCharsets.UTF_8);
    }
  }

  /** The same for an enum, whose values Hibernate 7 converts for a check. */
  static class Coding implements AttributeConverter<State, String> {
    private final String prefix;

    Coding(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String convertToDatabaseColumn(State state) {
      return prefix + state;
    }

    @Override
    public State convertToEntityAttribute(String text) {
      return State.valueOf(text.substring(prefix.length()));
    }
  }

  @Entity(name = "Sealed")
  static class Sealed {
    @Id long id;

    @Convert(converter = Encrypting.class)
    String secret;

    @Convert(converter = Coding.class)
    State state;
  }

  @Entity(name = "Fine")
  static class Fine {
    @Id long id;
  }

  @Entity(name = "WithoutId")
  static class WithoutId {
    String name;
  }

  @Entity(name = "Broken")
  static class Broken {
    @Id long id;

    @OneToMany(mappedBy = "nothing")
    List<Broken> things;
  }

  @Entity(name = "Pointing")
  static class Pointing {
    @Id long id;
    @ManyToOne Fine fine;
  }
}
