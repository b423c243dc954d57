package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.tools.ToolProvider;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingTest {
  @TempDir Path folder;

  @Test
  void without_spring_boot_names_are_hibernate_s_own() {
    var read = Read.of(BlogPost.class);

    assertThat(read.attribute("blogpost", "publishedat")).isEqualTo("BlogPost#publishedAt");
  }

  @Test
  void with_spring_boot_3_names_are_in_snake_case_and_join_tables_named_by_their_attribute()
      throws Exception {
    String hibernate = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";
    try (var boot =
        springBoot(
            "org.springframework.boot.orm.jpa.hibernate",
            "org.springframework.boot.autoconfigure.orm.jpa")) {
      var read = Read.of(withLoader(boot, Read.settings(BlogPost.class)));

      assertThat(Class.forName(hibernate)).isNotNull();
      assertThat(read.attribute("blog_post", "published_at")).isEqualTo("BlogPost#publishedAt");
      assertThat(read.origin(ObjectKind.TABLE, "public", "blog_post_related_posts")).isPresent();
    }
  }

  @Test
  void what_the_properties_say_wins_over_spring_boot() throws Exception {
    try (var boot =
        springBoot(
            "org.springframework.boot.orm.jpa.hibernate",
            "org.springframework.boot.autoconfigure.orm.jpa")) {
      var settings =
          Read.settings(BlogPost.class)
              .with("hibernate.physical_naming_strategy", Prefixing.class.getName());

      var read = Read.of(withLoader(boot, settings));

      assertThat(read.attribute("p_blogpost", "publishedat")).isEqualTo("BlogPost#publishedAt");
    }
  }

  @Test
  void spring_boot_without_its_jpa_part_changes_nothing() throws Exception {
    try (var boot = springBoot("org.springframework.boot.orm.jpa.hibernate", "elsewhere")) {
      var read = Read.of(withLoader(boot, Read.settings(BlogPost.class)));

      assertThat(read.attribute("blogpost", "publishedat")).isEqualTo("BlogPost#publishedAt");
    }
  }

  @Test
  void spring_boot_4_has_its_strategies_in_other_places() throws Exception {
    var settings = new java.util.HashMap<String, Object>();
    try (var boot =
        springBoot(
            "org.springframework.boot.hibernate",
            "org.springframework.boot.hibernate.autoconfigure")) {
      BootNaming.addDefaults(settings, boot);
    }

    assertThat(settings)
        .containsEntry(
            "hibernate.implicit_naming_strategy",
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy")
        .containsEntry(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
  }

  private static EntitySettings withLoader(ClassLoader loader, EntitySettings settings) {
    return new EntitySettings(
        settings.packages(),
        settings.classes(),
        settings.persistenceUnit(),
        settings.properties(),
        settings.postgresVersion(),
        loader);
  }

  /** Classes of Spring Boot's names and its naming of join tables, compiled for the test. */
  private URLClassLoader springBoot(String naming, String autoConfiguration) throws Exception {
    compile(
        naming,
        "SpringImplicitNamingStrategy",
        """
        extends org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl {
          @Override
          public org.hibernate.boot.model.naming.Identifier determineJoinTableName(
              org.hibernate.boot.model.naming.ImplicitJoinTableNameSource source) {
            return toIdentifier(
                source.getOwningPhysicalTableName()
                    + "_"
                    + source.getAssociationOwningAttributePath().getProperty(),
                source.getBuildingContext());
          }
        }
        """);
    compile(autoConfiguration, "HibernateJpaAutoConfiguration", "{}");
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  private void compile(String packageName, String name, String rest) throws Exception {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, "package " + packageName + "; public class " + name + " " + rest);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
    assertThat(result).isZero();
  }

  /** A strategy that an application has written itself. */
  public static class Prefixing extends PhysicalNamingStrategyStandardImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
      return Identifier.toIdentifier("p_" + name.getText());
    }

    @Override
    public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
      return Identifier.toIdentifier("p_" + name.getText());
    }
  }

  @Entity(name = "BlogPost")
  static class BlogPost {
    @Id long id;
    String publishedAt;
    @ManyToMany Set<BlogPost> relatedPosts;
  }
}
