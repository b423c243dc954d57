package io.github.schemacontract.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where neither Spring nor Quarkus runs Flyway, its plugins do, with files of its own. */
class FlywayConfigurationTest {
  private static final String CONF =
      """
      # For the plugin
      flyway.url=jdbc:postgresql://localhost/agency
      flyway.user=me
      flyway.password=tell-nobody
      flyway.locations=filesystem:db\\migration,filesystem:db/reference
      flyway.schemas=agency
      flyway.placeholders.owner=${OWNER:acme}
      flyway.outOfOrder=true
      flyway.postgresql.transactional.lock=false
      flyway.cleanDisabled=false
      """;
  private static final String TOML =
      """
      # For the command line
      [environments.default]
      url = "jdbc:postgresql://localhost/agency"
      password = 'tell-nobody'
      schemas = [ "agency", # the first is the default
        "audit" ]

      [environments.other]
      schemas = ["other"]

      [flyway]
      locations = ["filesystem:db/migration",]
      outOfOrder = true
      "table" = '''history'''
      placeholders.owner = "ac\\"me"

      [flyway.postgresql.transactional]
      lock = false
      """;

  @TempDir Path folder;
  private Application application;

  @BeforeEach
  void create() throws IOException {
    application = new Application(folder);
  }

  @Test
  void a_conf_in_the_project_folder_is_read() throws IOException {
    var read = application.file("flyway.conf", CONF).read();

    assertThat(read.flyway())
        .containsEntry("flyway.locations", "filesystem:db\\migration,filesystem:db/reference")
        .containsEntry("flyway.schemas", "agency")
        .containsEntry("flyway.placeholders.owner", "acme")
        .containsEntry("flyway.outOfOrder", "true")
        .containsEntry("flyway.postgresql.transactional.lock", "false")
        .hasSize(5);
    assertThat(read.found().toString())
        .contains("flyway.conf (project folder)")
        .doesNotContain("tell-nobody");
  }

  @Test
  void what_lies_nearer_wins_key_by_key() throws IOException {
    application
        .file("conf/flyway.conf", CONF)
        .file("flyway.conf", "flyway.schemas=nearer")
        .environment("FLYWAY_TABLE", "of_environment");

    assertThat(application.read().flyway())
        .containsEntry("flyway.schemas", "nearer")
        .containsEntry("flyway.outOfOrder", "true")
        .containsEntry("flyway.table", "of_environment");
  }

  @Test
  void where_there_is_toml_no_conf_counts() throws IOException {
    var read = application.file("flyway.conf", CONF).file("flyway.toml", TOML).read();

    assertThat(read.flyway())
        .containsEntry("flyway.locations", "filesystem:db/migration")
        .containsEntry("flyway.schemas", "agency,audit")
        .containsEntry("flyway.outOfOrder", "true")
        .containsEntry("flyway.table", "history")
        .containsEntry("flyway.placeholders.owner", "ac\"me")
        .containsEntry("flyway.postgresql.transactional.lock", "false")
        .hasSize(6);
    assertThat(read.found().toString()).doesNotContain("tell-nobody");
  }

  @Test
  void the_environment_that_toml_names_counts() throws IOException {
    var read = application.file("flyway.toml", TOML + "[flyway]\nenvironment = \"other\"\n").read();

    assertThat(read.flyway()).containsEntry("flyway.schemas", "other");
  }

  @Test
  void an_application_runs_flyway_without_a_look_into_them() throws IOException {
    application.program("application.properties", "server.port=1").file("flyway.conf", CONF);

    assertThat(application.read().flyway()).isEmpty();
  }

  @Test
  void toml_that_is_broken_is_told_with_its_line() throws IOException {
    application.file("flyway.toml", "[flyway]\nschemas = \"agency\noutOfOrder = true\n");

    assertThatThrownBy(() -> application.read())
        .isInstanceOf(ConfigurationUnreadableException.class)
        .hasMessage(
            "flyway.toml (project folder) can not be read as TOML in line 2: correct it, or say the"
                + " setting in @SchemaContract(properties).");
  }
}
