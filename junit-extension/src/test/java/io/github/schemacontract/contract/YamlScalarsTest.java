package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no library to be written is written as the library would. */
class YamlScalarsTest {
  private static final String SIGNS = " :#,-?[]{}'\"|>!&*%@`~=<()._/+;\\$^aZy0n\téΩ";

  @Test
  void anyTextIsWrittenAsTheLibraryWritesIt() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(9), 0, SIGNS.length())
              .mapToObj(place -> SIGNS.substring(place, place + 1))
              .collect(Collectors.joining());
      assertThat(YamlScalars.text(text)).as(text).isEqualTo(YamlScalars.emitted(text));
      String later = "a" + text;
      assertThat(YamlScalars.text(later)).as(later).isEqualTo(YamlScalars.emitted(later));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "True", "NO", "off", "y", "=", "<<", "", "12", "-1", "a: b", "a #"})
  void whatReadsAsSomethingElseIsQuoted(String text) {
    assertThat(YamlScalars.text(text)).isEqualTo(YamlScalars.emitted(text)).isNotEqualTo(text);
  }

  @Test
  void definitionsStandForThemselves() {
    assertThat(
            Stream.of(
                "text not null default 'monthly'::text",
                "(code, name) references auth.users(id)",
                "btree (lower(name)) where (active and n > 0)"))
        .allSatisfy(text -> assertThat(YamlScalars.text(text)).isEqualTo(text));
  }
}
