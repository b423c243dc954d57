package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where Jakarta Persistence 3.2 is on the class path, that is with Hibernate 7. */
class EnumeratedValueTest {
  @TempDir Path folder;

  @BeforeEach
  void needsPersistence32() {
    var there =
        getClass().getClassLoader().getResource("jakarta/persistence/EnumeratedValue.class");
    assumeTrue(there != null, "Jakarta Persistence 3.2 is not on the class path");
  }

  @Test
  void the_values_of_constants_are_what_is_stored() throws Exception {
    var compiled = new Compiled(folder);
    compiled.add(
        "acme",
        "Light",
        """
        import jakarta.persistence.*;
        @Entity public class Light {
          @Id long id;
          @Enumerated(EnumType.STRING) Code code;
          Number number;
          public enum Code {
            RED("R"), GREEN("G");
            @EnumeratedValue final String letter;
            Code(String letter) { this.letter = letter; }
          }
          public enum Number {
            ONE(10), TWO(20);
            @EnumeratedValue final int value;
            Number(int value) { this.value = value; }
          }
        }
        """);
    try (var loader = compiled.loader()) {
      var read = Read.of(EntitySettings.ofPackages(17, loader, "acme"));

      assertThat(read.claims("light", "code").enumeration())
          .contains(new Enumeration(Storage.STRING, List.of("R", "G")));
      assertThat(read.claims("light", "number").enumeration())
          .contains(new Enumeration(Storage.ORDINAL, List.of("10", "20")));
    }
  }
}
