package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceUnitTest {
  private static final String LISTED =
      "<class>%s</class><exclude-unlisted-classes>true</exclude-unlisted-classes>"
          .formatted(Parcel.class.getName());

  @TempDir Path folder;
  private URLClassLoader loader;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("META-INF"));
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private void units(String... units) throws IOException {
    Files.writeString(
        folder.resolve("META-INF/persistence.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        %s
        </persistence>
        """
            .formatted(String.join("\n", units)));
  }

  private static String unit(String name, String attributes, String body) {
    return "<persistence-unit name=\"%s\" %s>%s</persistence-unit>"
        .formatted(name, attributes, body);
  }

  private EntitySettings settings(Optional<String> unit) {
    return new EntitySettings(List.of(), List.of(), unit, Map.of(), 17, loader);
  }

  @Test
  void a_unit_s_classes_and_properties_are_read() throws IOException {
    units(
        unit(
            "post",
            "",
            LISTED
                + "<properties><property name=\"hibernate.default_schema\" value=\"mail\"/></properties>"));

    var read = Read.of(settings(Optional.of("post")));

    assertThat(read.mapping().entities()).containsExactly(Parcel.class.getName());
    assertThat(read.sql("create table")).startsWith("create table mail.Parcel");
  }

  @Test
  void given_properties_win_over_those_of_the_unit() throws IOException {
    units(
        unit(
            "post",
            "",
            LISTED
                + "<properties><property name=\"hibernate.default_schema\" value=\"mail\"/></properties>"));

    var read =
        Read.of(settings(Optional.of("post")).with("hibernate.default_schema", "post_office"));

    assertThat(read.sql("create table")).startsWith("create table post_office.Parcel");
  }

  @Test
  void a_unit_of_an_application_server_needs_none() throws IOException {
    units(
        unit(
            "post",
            "transaction-type=\"JTA\"",
            "<jta-data-source>java:/post</jta-data-source>"
                + LISTED
                + "<properties><property name=\"hibernate.hbm2ddl.auto\" value=\"create\"/></properties>"));

    assertThat(Read.of(settings(Optional.of("post"))).table("Parcel")).contains("weight");
  }

  @Test
  void a_mapping_file_of_the_unit_is_read() throws IOException {
    Files.writeString(
        folder.resolve("META-INF/post.xml"),
        """
        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
          <entity class="%s" name="Parcel" metadata-complete="true" access="FIELD">
            <table name="parcels"/>
            <attributes>
              <id name="id"/>
              <basic name="weight"><column name="grams" nullable="false"/></basic>
            </attributes>
          </entity>
        </entity-mappings>
        """
            .formatted(Parcel.class.getName()));
    units(
        unit(
            "post",
            "",
            "<mapping-file>META-INF/post.xml</mapping-file>"
                + "<exclude-unlisted-classes>true</exclude-unlisted-classes>"));

    var read = Read.of(settings(Optional.of("post")));

    assertThat(read.table("parcels")).contains("grams integer not null");
    assertThat(read.attribute("parcels", "grams")).isEqualTo("Parcel#weight");
  }

  @Test
  void an_unknown_unit_is_named_with_those_there_are() throws IOException {
    units(unit("post", "", LISTED), unit("archive", "", LISTED));

    assertThatThrownBy(() -> Read.of(settings(Optional.of("parcels"))))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("'parcels'")
        .hasMessageContaining("there are post, archive");
  }

  @Test
  void a_unit_without_entities_is_told() throws IOException {
    units(unit("post", "", "<exclude-unlisted-classes>true</exclude-unlisted-classes>"));

    assertThatThrownBy(() -> Read.of(settings(Optional.of("post"))))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageStartingWith("No entities were found in the persistence unit 'post'");
  }

  @Test
  void a_file_that_is_no_xml_is_told() throws IOException {
    Files.writeString(folder.resolve("META-INF/persistence.xml"), "<persistence>");

    assertThatThrownBy(() -> Read.of(settings(Optional.of("post"))))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("persistence.xml is no readable XML");
  }

  @Test
  void where_nothing_is_said_the_only_unit_is_taken() throws IOException {
    units(unit("post", "", LISTED));

    var completed = EntityConventions.complete(settings(Optional.empty()), getClass());

    assertThat(completed.persistenceUnit()).contains("post");
    assertThat(completed.packages()).isEmpty();
  }

  @Test
  void where_nothing_is_said_and_there_are_two_units_the_test_s_package_is_scanned()
      throws IOException {
    units(unit("post", "", LISTED), unit("archive", "", LISTED));

    var completed = EntityConventions.complete(settings(Optional.empty()), getClass());

    assertThat(completed.persistenceUnit()).isEmpty();
    assertThat(completed.packages()).containsExactly("io.github.schemacontract.entities");
  }

  @Test
  void where_nothing_is_said_and_there_is_no_unit_the_test_s_package_is_scanned() {
    var completed = EntityConventions.complete(settings(Optional.empty()), getClass());

    assertThat(completed.packages()).containsExactly("io.github.schemacontract.entities");
  }

  @Test
  void what_is_said_stays() throws IOException {
    units(unit("post", "", LISTED));
    var settings = EntitySettings.ofPackages(17, loader, "com.acme");

    assertThat(EntityConventions.complete(settings, getClass())).isEqualTo(settings);
  }

  @Entity(name = "Parcel")
  public static class Parcel {
    @Id private long id;
    private Integer weight;

    public long getId() {
      return id;
    }

    public Integer getWeight() {
      return weight;
    }
  }
}
