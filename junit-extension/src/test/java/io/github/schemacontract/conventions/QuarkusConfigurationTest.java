package io.github.schemacontract.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quarkus runs tests in a profile of their own. */
class QuarkusConfigurationTest {
  private static final String FILE =
      """
      quarkus.flyway.locations=db/migration,db/reference
      quarkus.flyway.default-schema=agency
      %test.quarkus.flyway.default-schema=agency_test
      %dev.quarkus.flyway.default-schema=agency_dev
      %{dev,test}.quarkus.flyway.table=history
      quarkus.flyway.placeholders.owner=${OWNER:acme}
      quarkus.hibernate-orm.database.default-schema=agency
      quarkus.hibernate-orm.physical-naming-strategy=com.acme.Snake
      quarkus.hibernate-orm.packages=com.acme.model,com.acme.audit
      quarkus.hibernate-orm.mapping.timezone.default-storage=normalize-utc
      quarkus.hibernate-orm.unsupported-properties."hibernate.type.preferred_uuid_jdbc_type"=CHAR
      quarkus.datasource.jdbc.url=${DATABASE_URL}
      """;

  @TempDir Path folder;
  private Application application;

  @BeforeEach
  void create() throws IOException {
    application = new Application(folder).program("application.properties", FILE);
  }

  @Test
  void what_concerns_the_schema_is_read_as_a_test_would() throws IOException {
    var read = application.read();

    assertThat(read.flyway())
        .containsEntry("flyway.locations", "db/migration,db/reference")
        .containsEntry("flyway.defaultSchema", "agency_test")
        .containsEntry("flyway.table", "history")
        .containsEntry("flyway.placeholders.owner", "acme")
        .hasSize(4);
    assertThat(read.hibernate())
        .containsEntry("hibernate.default_schema", "agency")
        .containsEntry("hibernate.physical_naming_strategy", "com.acme.Snake")
        .containsEntry("hibernate.timezone.default_storage", "NORMALIZE_UTC")
        .containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR")
        .hasSize(4);
    assertThat(read.packages()).containsExactly("com.acme.model", "com.acme.audit");
  }

  @Test
  void another_profile_can_be_named() throws IOException {
    application.system("quarkus.test.profile", "dev");

    assertThat(application.read().flyway()).containsEntry("flyway.defaultSchema", "agency_dev");
  }

  @Test
  void files_of_the_profile_and_the_environment_are_stronger() throws IOException {
    application
        .program("application-test.properties", "quarkus.flyway.table=of_profile")
        .environment("QUARKUS_FLYWAY_DEFAULT_SCHEMA", "outside");

    assertThat(application.read().flyway())
        .containsEntry("flyway.table", "of_profile")
        .containsEntry("flyway.defaultSchema", "outside");
  }
}
