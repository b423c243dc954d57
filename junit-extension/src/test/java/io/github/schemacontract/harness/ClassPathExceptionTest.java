package io.github.schemacontract.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPathExceptionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'void org.flywaydb.core.Flyway.away(org.junit.Thing)'        | Flyway           | flyway-core-     | flyway.version
          'org.junit.Thing org.hibernate.Session.<init>(int, java.Foo)' | Hibernate        | hibernate-core-  | hibernate.version
          org/snakeyaml/engine/v2/schema/Gone                          | SnakeYAML Engine | snakeyaml-engine- | dependency tree
          Could not initialize class com.fasterxml.jackson.core.Gone   | Jackson          | jackson-core-    | jackson-bom.version
          """)
  void aMisfitSaysWhichLibraryFromWhereAndWhatToDo(
      String words, String library, String jar, String cure) {
    var error = new NoSuchMethodError(words);

    assertThatThrownBy(() -> tell(error))
        .isInstanceOf(ClassPathException.class)
        .hasMessageStartingWith(library + " is on the class path in a version that does not fit")
        .hasMessageContainingAll(jar, words, cure)
        .hasCause(error);
  }

  @Test
  void anErrorOfTheProjectsOwnClassesStaysAsItIs() {
    for (String words : new String[] {"com/acme/Client", "'void com.acme.A.b(org.hibernate.C)'"}) {
      var error = new NoClassDefFoundError(words);
      assertThatThrownBy(() -> tell(error)).isSameAs(error);
    }
  }

  @Test
  void anErrorWithoutWordsStaysAsItIs() {
    var error = new ExceptionInInitializerError(new IllegalStateException("elsewhere"));
    assertThatThrownBy(() -> tell(error)).isSameAs(error);
  }

  @Test
  void whatWorksIsLeftAlone() {
    var done = new StringBuilder();
    ClassPathException.telling(() -> done.append("done"));
    assertThat(done).hasToString("done");
  }

  private static void tell(LinkageError error) {
    ClassPathException.telling(
        () -> {
          throw error;
        });
  }
}
