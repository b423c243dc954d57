package io.github.schemacontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.verdict.Words;
import org.junit.jupiter.api.Test;

/** A difference that is cut away would leave a message that shows nothing. */
class ExcerptTest {
  private static final String LONG = "begin ".repeat(40);

  @Test
  void short_words_stay_as_they_are() {
    Words words = Samples.words(null, "text", "text not null");
    assertThat(Excerpt.of(words)).isEqualTo(words);
  }

  @Test
  void several_lines_become_one() {
    assertThat(Excerpt.of(Samples.words("begin\n  return\tnew;\r\nend", null, null)).entities())
        .contains("begin return new; end");
  }

  @Test
  void long_words_are_cut_at_one_width() {
    assertThat(Excerpt.of(Samples.words(null, LONG, null)).migrations())
        .hasValueSatisfying(
            said -> assertThat(said).hasSize(Excerpt.WIDTH).startsWith("begin").endsWith("…"));
  }

  @Test
  void a_difference_late_in_a_long_text_is_what_is_shown() {
    Words words = Excerpt.of(Samples.words("silent", LONG + "return old", LONG + "return new"));
    assertThat(words)
        .isEqualTo(Samples.words("silent", "…in begin return old", "…in begin return new"));
  }

  @Test
  void a_text_that_ends_where_the_other_goes_on_shows_both_ends() {
    Words words = Excerpt.of(Samples.words(null, LONG + "a", LONG + "ab"));
    assertThat(words).isEqualTo(Samples.words(null, "…in begin begin a", "…in begin begin ab"));
  }

  @Test
  void no_character_is_cut_in_two() {
    String emoji = "x" + "\uD83D\uDC18".repeat(60);
    assertThat(Excerpt.of(Samples.words(null, emoji, null)).migrations())
        .hasValueSatisfying(
            said -> assertThat(said.substring(0, said.length() - 1)).endsWith("\uD83D\uDC18"));
  }

  @Test
  void nothing_reaches_the_terminal_that_it_would_obey() {
    assertThat(Excerpt.of(Samples.words(null, "a\u001B[31mb", null)).migrations())
        .contains("a [31mb");
  }
}
