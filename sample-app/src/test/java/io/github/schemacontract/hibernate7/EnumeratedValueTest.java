package io.github.schemacontract.hibernate7;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.entities.MappingReader;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The values of {@code @EnumeratedValue} are what is stored. Here and not with the other tests of
 * entities, because only this module has Jakarta Persistence 3.2.
 */
class EnumeratedValueTest {

  @Test
  void theValuesOfConstantsAreWhatIsStored() {
    Mapping mapping =
        MappingReader.read(EntitySettings.ofClasses(17, getClass().getClassLoader(), Light.class));

    assertThat(enumeration(mapping, "code"))
        .contains(new Enumeration(Storage.STRING, List.of("R", "G")));
    assertThat(enumeration(mapping, "number"))
        .contains(new Enumeration(Storage.ORDINAL, List.of("10", "20")));
  }

  private static Optional<Enumeration> enumeration(Mapping mapping, String column) {
    return mapping
        .origins()
        .find(ObjectPath.of(ObjectKind.COLUMN, "public", "light", column))
        .flatMap(Origin::column)
        .flatMap(ColumnClaims::enumeration);
  }

  @Entity(name = "Light")
  static class Light {
    @Id long id;

    @Enumerated(EnumType.STRING)
    Code code;

    Digit number;
  }

  enum Code {
    RED("R"),
    GREEN("G");

    @EnumeratedValue final String letter;

    Code(String letter) {
      this.letter = letter;
    }
  }

  enum Digit {
    ONE(10),
    TWO(20);

    @EnumeratedValue final int value;

    Digit(int value) {
      this.value = value;
    }
  }
}
