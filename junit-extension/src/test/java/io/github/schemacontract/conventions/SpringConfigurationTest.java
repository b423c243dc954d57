package io.github.schemacontract.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test under contract must see what the application sees, or it tests something else. */
class SpringConfigurationTest {
  private static final String ACTIVE_PROFILES =
      """
      import java.lang.annotation.*;
      @Retention(RetentionPolicy.RUNTIME)
      public @interface ActiveProfiles {
        String[] value() default {};
        String[] profiles() default {};
        boolean inheritProfiles() default true;
      }
      """;

  @TempDir Path folder;
  private Application application;

  @BeforeEach
  void create() throws IOException {
    application = new Application(folder);
  }

  @Test
  void every_spelling_of_a_key_is_understood() throws IOException {
    application
        .program("application.properties", "spring.flyway.outOfOrder=true\nSPRING.FLYWAY.TABLE=t")
        .system("spring.flyway.default_schema", "app")
        .environment("SPRING_FLYWAY_BASELINE_ON_MIGRATE", "yes")
        .environment("SPRING_FLYWAY_SCHEMAS_0", "app")
        .environment("SPRING_FLYWAY_PLACEHOLDERS_OWNER", "acme");

    assertThat(application.read().flyway())
        .containsEntry("flyway.outOfOrder", "true")
        .containsEntry("flyway.table", "t")
        .containsEntry("flyway.defaultSchema", "app")
        .containsEntry("flyway.baselineOnMigrate", "true")
        .containsEntry("flyway.schemas", "app")
        .containsEntry("flyway.placeholders.owner", "acme")
        .hasSize(6);
  }

  @Test
  void yaml_is_read_with_its_lists_maps_and_merges() throws IOException {
    application.program(
        "application.yaml",
        """
        shared: &shared
          hibernate.default_schema: agency
        spring:
          flyway:
            locations: [ "classpath:db/{vendor}", filesystem:sql ]
            schemas:
              - agency
              - audit
            placeholders:
              Owner: acme
              "[with.dot]": b
            init-sqls:
              - set a to 'x, y'
              - set b to 1
            postgresql:
              transactional-lock: false
            url: jdbc:postgresql://localhost/x
            password: geheim
          jpa:
            mapping-resources: orm/a.xml, orm/b.xml
            hibernate:
              ddl-auto: create
              naming:
                physical-strategy: com.acme.Snake
            properties:
              <<: *shared
              hibernate:
                globally_quoted_identifiers: true
                connection.password: geheim
        """);

    var read = application.read();

    assertThat(read.flyway())
        .containsEntry("flyway.locations", "classpath:db/postgresql,filesystem:sql")
        .containsEntry("flyway.schemas", "agency,audit")
        .containsEntry("flyway.placeholders.Owner", "acme")
        .containsEntry("flyway.placeholders.with.dot", "b")
        .containsEntry("flyway.initSql", "set a to 'x, y'\nset b to 1")
        .containsEntry("flyway.postgresql.transactional.lock", "false")
        .hasSize(6);
    assertThat(read.hibernate())
        .containsEntry("hibernate.default_schema", "agency")
        .containsEntry("hibernate.globally_quoted_identifiers", "true")
        .containsEntry("hibernate.physical_naming_strategy", "com.acme.Snake")
        .hasSize(3);
    assertThat(read.mappingFiles()).containsExactly("orm/a.xml", "orm/b.xml");
    assertThat(read.found())
        .contains(new Found("flyway.schemas", "agency,audit", "application.yaml (class path)"));
  }

  @Test
  void a_file_of_the_tests_hides_that_of_the_program() throws IOException {
    application
        .program("application.properties", "spring.flyway.table=main\nspring.flyway.group=true")
        .tests("application.properties", "spring.flyway.table=test");

    assertThat(application.read().flyway()).hasSize(1).containsEntry("flyway.table", "test");
  }

  @Test
  void a_stronger_place_wins_over_a_weaker_one() throws IOException {
    application
        .program("application.yaml", "spring.flyway: {table: a, target: a, encoding: a, group: on}")
        .program("application.properties", "spring.flyway.target=b\nspring.flyway.encoding=b")
        .program("config/application.yml", "spring.flyway.encoding: c")
        .file("application.properties", "spring.flyway.tablespace=d")
        .file("config/application.yaml", "spring.flyway.tablespace: e");

    assertThat(application.read().flyway())
        .containsEntry("flyway.table", "a")
        .containsEntry("flyway.target", "b")
        .containsEntry("flyway.encoding", "c")
        .containsEntry("flyway.tablespace", "e")
        .containsEntry("flyway.group", "true");
  }

  @Test
  void profiles_choose_files_and_documents() throws IOException {
    application
        .program(
            "application.yaml",
            """
            spring:
              profiles:
                active: local
                group:
                  local: [db, eu]
              flyway: {table: base, target: base, encoding: base}
            ---
            spring:
              config.activate.on-profile: "db & !prod"
              flyway.target: db
            ---
            spring:
              config.activate.on-profile: prod | (us & db)
              flyway.encoding: never
            """)
        .program("application-local.properties", "spring.flyway.table=local")
        .program("application-eu.properties", "spring.flyway.table=eu");

    var read = application.read();

    assertThat(read.flyway())
        .containsEntry("flyway.table", "eu")
        .containsEntry("flyway.target", "db")
        .containsEntry("flyway.encoding", "base");
    assertThat(read.found())
        .contains(
            new Found("spring.profiles.active", "local,db,eu", "application.yaml (class path)"));
  }

  @Test
  void documents_in_a_file_of_properties_are_separate() throws IOException {
    application
        .system("spring.profiles.active", "ci")
        .program(
            "application.properties",
            """
            spring.flyway.table=base
            #---
            spring.config.activate.on-profile=ci
            spring.flyway.table=ci
            !---
            spring.config.activate.on-profile=prod
            spring.flyway.table=prod
            """);

    assertThat(application.read().flyway()).containsEntry("flyway.table", "ci");
  }

  @Test
  void without_a_profile_that_of_the_name_default_holds() throws IOException {
    application.program("application-default.properties", "spring.flyway.table=none");

    assertThat(application.read().flyway()).containsEntry("flyway.table", "none");
  }

  @Test
  void the_profiles_of_the_test_class_win() throws Exception {
    application
        .type("org.springframework.test.context.ActiveProfiles", ACTIVE_PROFILES)
        .type(
            "com.acme.Base",
            "@org.springframework.test.context.ActiveProfiles(\"base\") public class Base {}")
        .type(
            "com.acme.Meta",
            """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @org.springframework.test.context.ActiveProfiles(profiles = "test")
            public @interface Meta {}
            """)
        .type("com.acme.SchemaTest", "@Meta public class SchemaTest extends Base {}")
        .system("spring.profiles.active", "prod")
        .program("application-prod.yml", "spring.flyway.table: prod")
        .program("application-base.yml", "spring.flyway: {table: base, target: base}")
        .program("application-test.yml", "spring.flyway.table: test");

    var read = application.readFor("com.acme.SchemaTest");

    assertThat(read.flyway())
        .containsEntry("flyway.table", "test")
        .containsEntry("flyway.target", "base");
    assertThat(read.found())
        .contains(new Found("spring.profiles.active", "base,test", "@ActiveProfiles"));
  }

  @Test
  void placeholders_are_filled_in_from_wherever_a_setting_can_come() throws IOException {
    application
        .environment("TENANT", "acme")
        .environment("APP_REGION_NAME", "eu")
        .system("suffix", "x")
        .program(
            "application.properties",
            """
            schema=${TENANT}_${suffix}
            spring.flyway.schemas=${schema},${app.region-name}
            spring.flyway.table=${none:${other:history_${TENANT}}}
            spring.flyway.placeholder-prefix=${
            spring.flyway.target=\\\\${literally}
            """);

    assertThat(application.read().flyway())
        .containsEntry("flyway.schemas", "acme_x,eu")
        .containsEntry("flyway.table", "history_acme")
        .containsEntry("flyway.placeholderPrefix", "${")
        .containsEntry("flyway.target", "${literally}");
  }

  @Test
  void a_placeholder_that_nobody_sets_is_told_only_where_it_is_needed() throws IOException {
    application.program(
        "application.yml",
        """
        spring:
          datasource: {url: "${DATABASE_URL}"}
          flyway: {schemas: "${TENANT}"}
        """);

    assertThatThrownBy(application::read)
        .isInstanceOf(ConfigurationUnreadableException.class)
        .hasMessage(
            "application.yml (class path) fills in 'spring.flyway.schemas' from '${TENANT}', which"
                + " nobody sets: set it for the tests as environment variable or system property,"
                + " give it a default with '${TENANT:…}', or say the value in @SchemaContract.");
    assertThat(application.read("flyway.schemas").flyway()).isEmpty();
  }

  @Test
  void a_placeholder_that_leads_back_to_itself_is_told() throws IOException {
    application.program("application.properties", "spring.flyway.table=${a}\na=${b}\nb=${a}");

    assertThatThrownBy(application::read).hasMessageContaining("'${a}', leads back to itself");
  }

  @Test
  void broken_yaml_is_told_with_its_line() throws IOException {
    application.program("application.yaml", "spring:\n  flyway:\n    table: @table@\n");

    assertThatThrownBy(application::read)
        .isInstanceOf(ConfigurationUnreadableException.class)
        .hasMessageStartingWith("application.yaml (class path), line 3, is not valid YAML (");
  }

  @Test
  void a_broken_file_of_properties_is_told() throws IOException {
    application.program("application.properties", "a=\\u12");

    assertThatThrownBy(application::read)
        .hasMessageStartingWith("application.properties (class path) is no file of properties");
  }

  @Test
  void what_looks_like_a_secret_is_not_shown() throws IOException {
    application
        .environment("DB_PASSWORD", "geheim")
        .program(
            "application.properties",
            """
            spring.flyway.placeholders.reader=${DB_PASSWORD}
            spring.flyway.placeholders.apiToken=abc
            spring.flyway.placeholders.service=https://x
            spring.flyway.init-sqls=alter role a password 'geheim'
            """);

    var read = application.read();

    assertThat(read.flyway()).containsEntry("flyway.placeholders.reader", "geheim");
    assertThat(read.found()).extracting(Found::value).containsOnly("(not shown)");
  }

  @Test
  void without_any_file_nothing_is_found() throws IOException {
    var read = application.read();

    assertThat(read.flyway()).isEmpty();
    assertThat(read.hibernate()).isEmpty();
    assertThat(read.found()).isEmpty();
  }

  @Test
  void hibernate_s_own_file_is_told_unless_something_stronger_is_said() throws IOException {
    application
        .program(
            "hibernate.properties", "hibernate.default_schema=a\nhibernate.dialect=com.acme.D\n")
        .program("application.properties", "spring.jpa.properties.hibernate.default_schema=b");

    assertThat(application.read().found())
        .containsExactly(
            new Found("hibernate.default_schema", "b", "application.properties (class path)"),
            new Found("hibernate.dialect", "com.acme.D", "hibernate.properties (class path)"));
  }
}
