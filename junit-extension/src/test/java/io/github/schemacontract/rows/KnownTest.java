package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.rows.TypeShape.DomainCheck;
import io.github.schemacontract.rows.TypeShape.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which types are kept, and until when. */
class KnownTest {
  private static final long TEXT = 25;
  private static final long MOOD = 20_001;
  private static final long MOODS = 20_002;
  private static final long EMAIL = 20_003;
  private static final long CHECKED = 20_004;
  private static final long PAIR = 20_005;
  private static final long PAIRS = 20_006;

  private final Known known = new Known();

  @BeforeEach
  void keep() {
    known.under("{public}");
    known.keep(
        Map.of(
            TEXT, type('b'),
            MOOD, type('e'),
            MOODS, type('a', MOOD),
            EMAIL, type('d', TEXT),
            CHECKED,
                new TypeShape(
                    "c",
                    "c",
                    'd',
                    List.of(part(TEXT)),
                    false,
                    List.of(),
                    List.of(new DomainCheck("c", "", "true"))),
            PAIR, type('c', TEXT),
            PAIRS, type('a', PAIR)));
  }

  @Test
  void whatChangesWithoutATraceIsNotKept() {
    assertThat(known.types()).containsOnlyKeys(TEXT, MOOD, MOODS, EMAIL);
  }

  @Test
  void underAnotherSearchPathTypesOfUsersHaveOtherNames() {
    known.under("{public}");
    assertThat(known.types()).containsKeys(TEXT, MOOD);

    known.under("{pg_catalog}");
    assertThat(known.types()).containsOnlyKeys(TEXT);
  }

  @Test
  void whenTypesChangeThoseOfPostgresStay() {
    known.forgetTypes();

    assertThat(known.types()).containsOnlyKeys(TEXT);
  }

  private static TypeShape type(char kind, long... inner) {
    return new TypeShape(
        "t",
        "t",
        kind,
        Arrays.stream(inner).mapToObj(KnownTest::part).toList(),
        false,
        List.of(),
        List.of());
  }

  private static Part part(long type) {
    return new Part(type, -1);
  }
}
