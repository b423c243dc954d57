package io.github.schemacontract;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of a finding in two lines what a reader of a failing test needs first. */
final class ToldAssert extends AbstractAssert<ToldAssert, Told> {
  private ToldAssert(Told actual) {
    super(actual, ToldAssert.class);
  }

  static ToldAssert assertThat(Told actual) {
    return new ToldAssert(actual);
  }

  /** Code, object and facet in one line, and the witness that stands alone. */
  ToldAssert is(String text, String oddOneOut) {
    Assertions.assertThat(actual.text()).isEqualTo(text);
    Assertions.assertThat(actual.oddOneOut()).isEqualTo(oddOneOut);
    return this;
  }

  /** Entity, migration and contract, those that are known. */
  ToldAssert isAt(String... places) {
    Assertions.assertThat(actual.places()).containsExactly(places);
    return this;
  }
}
