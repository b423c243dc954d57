package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads in a class loader of its own, from whose class path some libraries are left out. */
class OptionalLibrariesTest {

  @Test
  void without_hibernate_one_sentence_says_what_to_add() throws Exception {
    assertThat(without(".*hibernate-core.*", NoEntities.class))
        .startsWith("EntitiesUnreadableException: ")
        .contains("Hibernate is not on the class path")
        .contains("org.hibernate.orm:hibernate-core");
  }

  @Test
  void without_bean_validation_its_annotations_mean_nothing() throws Exception {
    assertThat(without(".*(jakarta.validation-api|hibernate-validator).*", Person.class))
        .contains("UNSTATED")
        .doesNotContain("Exception");
  }

  @Test
  void with_a_bean_validation_that_cannot_start_its_annotations_mean_nothing_and_that_is_noted()
      throws Exception {
    assertThat(without(".*hibernate-validator.*", Person.class))
        .contains("UNSTATED")
        .contains("no validator can be built");
  }

  @Test
  void with_bean_validation_its_annotations_count() throws Exception {
    assertThat(without("none", Person.class)).contains("STATED []");
  }

  private static String without(String libraries, Class<? extends Callable<String>> task)
      throws Exception {
    Pattern left = Pattern.compile(libraries);
    URL[] urls =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> !left.matcher(new File(entry).getName()).matches())
            .map(OptionalLibrariesTest::url)
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Object isolated = loader.loadClass(task.getName()).getDeclaredConstructor().newInstance();
      return (String) ((Callable<?>) isolated).call();
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  /** Reads what needs no class of an entity. */
  public static class NoEntities implements Callable<String> {
    @Override
    public String call() {
      try {
        return MappingReader.read(
                EntitySettings.ofPackages(17, getClass().getClassLoader(), "com.acme"))
            .toString();
      } catch (EntitiesUnreadableException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
      }
    }
  }

  /** An entity, and the reading of it. */
  @Entity(name = "Person")
  public static class Person implements Callable<String> {
    @Id long id;
    @NotNull String name;

    @Override
    public String call() {
      var mapping =
          MappingReader.read(
              EntitySettings.ofClasses(17, getClass().getClassLoader(), Person.class));
      var claims =
          mapping.origins().byPath().values().stream()
              .filter(o -> o.attribute().equals(java.util.Optional.of("name")))
              .flatMap(o -> o.column().stream())
              .map(c -> c.nullability().name())
              .toList();
      return String.join(",", claims) + " " + List.copyOf(mapping.notes());
    }
  }
}
