package io.github.schemacontract.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test seldom lies where the entities do; the class that starts the application knows. */
class ApplicationPackagesTest {
  private static final String START =
      "@org.springframework.boot.autoconfigure.SpringBootApplication ";

  @TempDir Path folder;
  private Application application;

  @BeforeEach
  void springIsThere() throws IOException {
    String annotation =
        """
        import java.lang.annotation.*;
        @Retention(RetentionPolicy.RUNTIME)
        public @interface SpringBootApplication {}
        """;
    String entityScan =
        """
        import java.lang.annotation.*;
        @Retention(RetentionPolicy.RUNTIME)
        public @interface EntityScan {
          String[] value() default {};
          String[] basePackages() default {};
          Class<?>[] basePackageClasses() default {};
        }
        """;
    application =
        new Application(folder)
            .type("org.springframework.boot.autoconfigure.SpringBootApplication", annotation)
            .type("org.springframework.boot.persistence.autoconfigure.EntityScan", entityScan);
  }

  private Optional<ApplicationPackages> of(String testPackage) throws IOException {
    try (var loader = application.loader()) {
      return ApplicationPackages.of(testPackage, loader);
    }
  }

  @Test
  void a_test_below_the_application_finds_its_package() throws IOException {
    application.type("com.acme.Shop", START + "public class Shop {}");

    assertThat(of("com.acme.db.contract"))
        .contains(new ApplicationPackages(List.of("com.acme"), "application com.acme.Shop"));
  }

  @Test
  void the_older_annotations_say_the_same() throws IOException {
    String boot = "org.springframework.boot.autoconfigure.";
    String annotation =
        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " public @interface ";
    application
        .type(boot + "EnableAutoConfiguration", annotation + "EnableAutoConfiguration {}")
        .type(boot + "domain.EntityScan", annotation + "EntityScan { String[] value(); }")
        .type(
            "com.acme.Shop",
            "@"
                + boot
                + "EnableAutoConfiguration @"
                + boot
                + "domain.EntityScan(\"org.model\")"
                + " public class Shop {}");

    assertThat(of("com.acme.db"))
        .contains(new ApplicationPackages(List.of("org.model"), "@EntityScan of com.acme.Shop"));
  }

  @Test
  void the_nearest_application_is_taken_and_no_other_s() throws IOException {
    application
        .type("com.acme.Shop", START + "public class Shop {}")
        .type("com.acme.admin.Admin", START + "class Admin {}")
        .type("com.acme.admin.SomeTest", "class SomeTest {" + START + "static class Own {}}");

    assertThat(of("com.acme.admin.db").orElseThrow().packages()).containsExactly("com.acme.admin");
    assertThat(of("com.acme.shop").orElseThrow().packages()).containsExactly("com.acme");
    assertThat(of("org.acme")).isEmpty();
    assertThat(of("")).isEmpty();
  }

  @Test
  void an_entity_scan_says_it_instead() throws IOException {
    application
        .type("com.model.Marker", "public class Marker {}")
        .type("com.acme.Shop", START + "public class Shop {}")
        .type(
            "com.acme.config.Jpa",
            "@org.springframework.boot.persistence.autoconfigure.EntityScan("
                + "basePackages = {\"com.acme.a\", \"com.acme.b\"},"
                + " basePackageClasses = com.model.Marker.class) class Jpa {}");

    assertThat(of("com.acme"))
        .contains(
            new ApplicationPackages(
                List.of("com.acme.a", "com.acme.b", "com.model"),
                "@EntityScan of com.acme.config.Jpa"));
  }

  @Test
  void an_entity_scan_without_packages_means_its_own() throws IOException {
    application
        .type("com.acme.Shop", START + "public class Shop {}")
        .type(
            "com.acme.model.Jpa",
            "@org.springframework.boot.persistence.autoconfigure.EntityScan class Jpa {}");

    assertThat(of("com.acme").orElseThrow().packages()).containsExactly("com.acme.model");
  }
}
