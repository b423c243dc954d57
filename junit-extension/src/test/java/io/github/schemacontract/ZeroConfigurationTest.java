package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.entities.HibernateCustomizer;
import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.migrations.FlywayCustomizer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.junit.jupiter.api.Test;

/** What an application's own files say must reach Flyway and Hibernate, and the report. */
class ZeroConfigurationTest {
  private static final String FOLDER = Project.ROOT + "zero";
  private static final String SNAKE =
      "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";
  private static final String CONTRACT =
      """
      format: 1
      schemas:
        agency:
          tables:
            clients:
              columns:
                first_name: varchar(50) not null
                id: bigint not null
              primary key:
                clients_pkey: (id)
      """;
  private static final String CLIENT =
      """
      package com.acme;
      import jakarta.persistence.*;
      @Entity @Table(name = "clients")
      public class Client {
        @Id Long id;
        @Column(nullable = false, length = 50) String firstName;
      }
      """;
  private static final String SCHEMA_TEST =
      """
      package com.acme.db;
      import io.github.schemacontract.*;
      @SchemaContract(contract = "%s/contract.yaml")
      class SchemaTest implements SchemaContractTests {}
      """
          .formatted(FOLDER);

  private final Project project =
      Project.in(FOLDER)
          .contract(CONTRACT)
          .migration(
              "V1__clients.sql",
              "create table clients (id bigint primary key, first_name varchar(50) not null);")
          .file("Client.java", CLIENT)
          .file("SchemaTest.java", SCHEMA_TEST);

  @Test
  void aSpringBootApplicationSaysItAll() throws Exception {
    project
        .file(
            "application.yaml",
            """
            spring:
              datasource.url: ${DATABASE_URL}
              flyway:
                locations: classpath:migrations
                schemas: ${SCHEMA:agency}
              jpa:
                hibernate.naming.physical-strategy: %s
                properties.hibernate.default_schema: ${spring.flyway.schemas}
            """
                .formatted(SNAKE))
        .file(
            "SpringBootApplication.java",
            """
            package org.springframework.boot.autoconfigure;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME)
            public @interface SpringBootApplication {}
            """)
        .file(
            "Shop.java",
            """
            package com.acme;
            import org.springframework.boot.autoconfigure.SpringBootApplication;
            @SpringBootApplication
            class Shop {}
            """);

    var run = run("Client.java", "SpringBootApplication.java", "Shop.java", "SchemaTest.java");

    assertThat(run.failures()).isEmpty();
    assertThat(Project.text(run.record()))
        .contains(setting("entities", "com.acme", "application com.acme.Shop"))
        .contains(setting("flyway.schemas", "agency", "application.yaml (class path)"))
        .doesNotContain("DATABASE_URL");
  }

  @Test
  void aQuarkusApplicationSaysItAll() throws Exception {
    project.file(
        "application.properties",
        """
        quarkus.flyway.locations=migrations
        quarkus.flyway.schemas=production
        %%test.quarkus.flyway.schemas=agency
        quarkus.hibernate-orm.packages=com.acme
        quarkus.hibernate-orm.physical-naming-strategy=%s
        quarkus.hibernate-orm.database.default-schema=agency
        """
            .formatted(SNAKE));

    var run = run("Client.java", "SchemaTest.java");

    assertThat(run.failures()).isEmpty();
    assertThat(Project.text(run.record()))
        .contains(setting("entities", "com.acme", "application.properties (class path)"))
        .contains(setting("flyway.schemas", "agency", "application.properties (class path)"));
  }

  @Test
  void aFileThatCanNotBeReadStopsBeforeAnythingStarts() throws Exception {
    project.file("application.yml", "spring:\n\tflyway: x");

    assertThat(run("Client.java", "SchemaTest.java").message())
        .startsWith("application.yml (class path), line 2, is not valid YAML");
  }

  private static String setting(String setting, String value, String source) {
    return """
        {
              "setting": "%s",
              "value": "%s",
              "source": "%s"
            }"""
        .formatted(setting, value, source);
  }

  /** Runs the compiled test with the project's folder on its class path. */
  private ContractRun run(String... sources) throws IOException, ClassNotFoundException {
    var arguments = new ArrayList<>(List.of("-proc:none", "-d", FOLDER));
    List.of(sources).forEach(source -> arguments.add(FOLDER + "/" + source));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
    URL[] folder = {Path.of(FOLDER).toUri().toURL()};
    try (var loader = new URLClassLoader(folder, getClass().getClassLoader())) {
      return project.run(loader.loadClass("com.acme.db.SchemaTest"));
    }
  }

  /** What an application would do in a bean of its own. */
  static class InCode implements FlywayCustomizer, HibernateCustomizer {
    @Override
    public void customize(FluentConfiguration flyway) {
      flyway.locations("filesystem:" + FOLDER + "/migrations").placeholders(Map.of("prefix", "a_"));
    }

    @Override
    public Map<String, Object> hibernateSettings() {
      return Map.of("hibernate.physical_naming_strategy", new Prefix("a_"));
    }
  }

  /** A strategy that no class name could stand for. */
  static class Prefix extends PhysicalNamingStrategyStandardImpl {
    private static final long serialVersionUID = 1L;
    private final String prefix;

    Prefix(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment context) {
      return Identifier.toIdentifier(prefix + name.getText());
    }
  }

  @SchemaContract(
      entityClasses = Agency.Client.class,
      configuredBy = InCode.class,
      properties = "hibernate.physical_naming_strategy=overridden",
      contract = FOLDER + "/contract.yaml")
  static class Configured implements ScratchTests {}

  @Test
  void codeHasTheLastWord() {
    project
        .migration("V1__clients.sql", Agency.CLIENTS.replace("clients", "${prefix}clients"))
        .contract(
            """
            format: 1
            schemas:
              public:
                platform: true
                tables:
                  a_clients:
                    columns:
                      email: text
                      id: bigint not null generated by default as identity
                      name: varchar(100) not null
                    primary key:
                      a_clients_pkey: (id)
            """);

    assertThat(project.run(Configured.class).failures()).isEmpty();
  }

  @SchemaContract(configuredBy = String.class)
  static class ConfiguredByAnything implements ScratchTests {}

  @Test
  void whatConfiguresNothingIsTold() {
    var run = project.run(ConfiguredByAnything.class);

    assertThat(run.failure()).isInstanceOf(SettingsException.class);
    assertThat(run.message())
        .isEqualTo(
            "@SchemaContract(configuredBy) of "
                + ConfiguredByAnything.class.getName()
                + " names java.lang.String, which configures nothing: let it implement"
                + " FlywayCustomizer, FlywayFactory or HibernateCustomizer.");
  }
}
