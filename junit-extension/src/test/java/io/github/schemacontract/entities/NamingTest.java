package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
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
    try (var boot =
        springBoot(
            "org.springframework.boot.orm.jpa.hibernate",
            "org.springframework.boot.autoconfigure.orm.jpa")) {
      var read = Read.of(withLoader(boot, Read.settings(BlogPost.class)));

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

  /** Classes of Spring Boot's names and its naming of join tables. */
  private URLClassLoader springBoot(String naming, String autoConfiguration) throws Exception {
    var compiled = new Compiled(folder);
    compiled.add(
        naming,
        "SpringImplicitNamingStrategy",
        """
        import org.hibernate.boot.model.naming.*;
        public class SpringImplicitNamingStrategy extends ImplicitNamingStrategyJpaCompliantImpl {
          @Override
          public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            return toIdentifier(
                source.getOwningPhysicalTableName()
                    + "_"
                    + source.getAssociationOwningAttributePath().getProperty(),
                source.getBuildingContext());
          }
        }
        """);
    compiled.add(
        autoConfiguration,
        "HibernateJpaAutoConfiguration",
        "public class HibernateJpaAutoConfiguration {}");
    return compiled.loader();
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
