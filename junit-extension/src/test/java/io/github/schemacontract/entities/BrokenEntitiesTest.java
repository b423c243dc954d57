package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities with which no application starts are named, with what to do. */
class BrokenEntitiesTest {
  @TempDir Path folder;

  @Entity(name = "Client")
  static class First {
    @Id Long id;
  }

  @Entity(name = "Client")
  static class Second {
    @Id Long id;
  }

  @Test
  void two_entities_of_one_name_are_both_named() {
    var loader = getClass().getClassLoader();
    assertThatThrownBy(
            () ->
                MappingReader.read(EntitySettings.ofClasses(17, loader, First.class, Second.class)))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining(First.class.getName())
        .hasMessageContaining(Second.class.getName());
  }

  @Test
  void an_entity_whose_library_is_missing_is_named_with_the_missing_class() throws IOException {
    var compiled = new Compiled(folder);
    compiled.add("lost", "Money", "public class Money {}");
    compiled.add(
        "lost",
        "Order",
        """
        @jakarta.persistence.Entity
        public class Order {
          @jakarta.persistence.Id Long id;
          Money price;
        }
        """);
    Files.delete(folder.resolve("lost/Money.class"));
    try (var loader = compiled.loader()) {
      var settings = EntitySettings.ofPackages(17, loader, "lost");
      assertThatThrownBy(() -> MappingReader.read(settings))
          .isInstanceOf(EntitiesUnreadableException.class)
          .hasMessageContaining("the class lost.Money is missing")
          .hasMessageEndingWith(
              "add the library that holds it to the test's class path, or leave the class out.");
    }
  }
}
