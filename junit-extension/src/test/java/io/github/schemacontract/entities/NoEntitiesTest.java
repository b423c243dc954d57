package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That there are none may be right, a wrong place, or a mistake. */
class NoEntitiesTest {
  @TempDir private Path classes;

  @Entity
  static class Somewhere {
    @Id long id;
  }

  @Test
  void noneAtAllAreNoneWhereNobodySaysThatThereAre() throws Exception {
    var none = read("com.acme", true);

    assertThat(none.isNone()).isTrue();
    assertThat(none).hasMessageStartingWith("There are no entities on the class path");
  }

  @Test
  void noneAreAMistakeWhereSomebodySaysThatThereAre() throws Exception {
    var mistake = read("com.acme", false);

    assertThat(mistake.isNone()).isFalse();
    assertThat(mistake).hasMessageStartingWith("No entities were found in the packages com.acme,");
  }

  @Test
  void oneElsewhereIsNamed() throws Exception {
    String file = Somewhere.class.getName().replace('.', '/') + ".class";
    Files.createDirectories(classes.resolve(file).getParent());
    try (var own = getClass().getClassLoader().getResourceAsStream(file)) {
      Files.write(classes.resolve(file), own.readAllBytes());
    }
    var elsewhere = read("com.acme", true);

    assertThat(elsewhere.isNone()).isFalse();
    assertThat(elsewhere)
        .hasMessageContaining("No entities were found in the packages com.acme (but ")
        .hasMessageContaining(Somewhere.class.getName() + " is one)");
  }

  @Test
  void aMappingInXmlMayHaveSome() throws Exception {
    Files.createDirectories(classes.resolve("META-INF"));
    Files.writeString(
        classes.resolve("META-INF/orm.xml"),
        "<entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm' version='3.0'/>");

    assertThat(read("com.acme", true).isNone()).isFalse();
  }

  private EntitiesUnreadableException read(String wanted, boolean assumed) throws Exception {
    URL[] urls = {classes.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      var settings =
          new EntitySettings(
              List.of(wanted),
              List.of(),
              Optional.empty(),
              List.of(),
              Map.of(),
              17,
              loader,
              assumed);
      return catchThrowableOfType(
          EntitiesUnreadableException.class, () -> MappingReader.read(settings));
    }
  }
}
