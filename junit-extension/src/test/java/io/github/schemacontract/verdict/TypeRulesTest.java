package io.github.schemacontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the table of types: where it must speak, and the nearest place where it must not.
 */
class TypeRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bigint                   | bigint                      | agrees
          bigint                   | integer                     | error entity-column-type overflows the column on write
          integer                  | bigint                      | error entity-column-type overflows the attribute on read
          smallint                 | integer                     | error entity-column-type on read
          character varying(255)   | character varying(20)       | agrees
          character varying(255)   | citext                      | agrees
          text                     | character varying(20)       | error entity-column-narrower value too long
          text                     | text                        | agrees
          numeric(38,2)            | numeric(10,2)               | agrees
          timestamp with time zone | timestamp without time zone | error entity-column-type time zone of the session
          timestamp without time zone | timestamp with time zone | error entity-column-type time zone of the session
          timestamp(6) with time zone | timestamp with time zone | agrees
          timestamp(6) without time zone | timestamp(3) without time zone | agrees
          time(6) without time zone | time without time zone     | agrees
          date                     | date                        | agrees
          date                     | timestamp without time zone | warning entity-column-type cast
          date                     | timestamp with time zone    | error entity-column-type does not accept
          double precision         | double precision            | agrees
          double precision         | real                        | warning entity-column-type rounded
          double precision         | numeric(12,2)               | warning entity-column-type rounded
          integer                  | numeric(12,0)               | warning entity-column-type rounded
          jsonb                    | json                        | warning entity-column-type cast
          jsonb                    | text                        | warning entity-column-type cast
          character varying(255)   | jsonb                       | error entity-column-type does not accept
          character varying(255)   | uuid                        | error entity-column-type does not accept
          character varying(255)   | report_status               | error entity-column-type does not accept
          character varying(255)   | integer                     | error entity-column-type does not accept
          character varying(255)[] | character varying(20)[]     | agrees
          character varying(255)[] | text[]                      | warning entity-column-type array_contains
          integer[]                | bigint[]                    | error entity-column-type overflows
          interval second(6)       | interval                    | agrees
          character varying(255)[] | integer[]                   | error entity-column-type does not accept
          integer[]                | integer                     | error entity-column-type does not accept
          uuid                     | uuid                        | agrees
          uuid                     | text                        | error entity-column-type every comparison with it fails
          bytea                    | oid                         | error entity-column-type does not accept
          boolean                  | smallint                    | error entity-column-type does not accept
          """)
  void aTypeThatNobodyRestricted(String entity, String database, String expected) {
    assertJudged(Said.CLAIMS, entity, database, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          character varying(100) | character varying(100) | agrees
          character varying(100) | character varying(99)  | error entity-column-narrower value too long
          character varying(100) | character varying(101) | warning entity-column-wider longer than the mapping allows
          character varying(100) | text                   | warning entity-column-wider longer
          character varying(100) | citext                 | warning entity-column-wider longer
          """)
  void aLengthThatWasStated(String entity, String database, String expected) {
    assertJudged(claims(true, false, true, Optional.empty()), entity, database, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          numeric(12,2) | numeric(12,2) | agrees
          numeric(12,2) | numeric(10,2) | error entity-column-narrower numeric field overflow
          numeric(12,2) | numeric(14,2) | warning entity-column-wider larger than the mapping allows
          numeric(12,2) | numeric       | warning entity-column-wider larger
          numeric(12,2) | numeric(12,4) | warning entity-column-type decimals
          numeric(12,2) | numeric(11,1) | warning entity-column-type decimals
          """)
  void aPrecisionThatWasStated(String entity, String database, String expected) {
    assertJudged(claims(true, true, false, Optional.empty()), entity, database, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORDINAL | smallint               | integer                | agrees
          ORDINAL | smallint               | bigint                 | agrees
          ORDINAL | smallint               | text                   | error entity-column-type no operator text = smallint
          ORDINAL | smallint               | character varying(20)  | error entity-column-type every comparison
          STRING  | character varying(255) | character varying(20)  | agrees
          STRING  | character varying(255) | report_status          | error entity-column-type does not accept
          NAMED   | report_status          | report_status          | agrees
          NAMED   | report_status          | character varying(20)  | warning entity-column-type cast
          NAMED   | report_status          | other_status           | error entity-column-type does not accept
          """)
  void aJavaEnum(Storage storage, String entity, String database, String expected) {
    var enumeration = new Enumeration(storage, List.of("DRAFT", "SENT"));

    assertJudged(claims(true, false, false, Optional.of(enumeration)), entity, database, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          character varying(255) | point   | agrees
          bigint                 | integer | agrees
          """)
  void aCustomTypeClaimsNothing(String entity, String database, String expected) {
    assertJudged(claims(false, true, true, Optional.empty()), entity, database, expected);
  }

  private static ColumnClaims claims(
      boolean type, boolean precision, boolean length, Optional<Enumeration> enumeration) {
    return new ColumnClaims(
        "java.lang.Object",
        type,
        length,
        precision,
        Nullability.UNSTATED,
        false,
        false,
        false,
        enumeration);
  }

  private static void assertJudged(
      ColumnClaims claims, String entity, String database, String expected) {
    Optional<Judgement> judged = TypeRules.judge(claims, entity, database);
    if (expected.equals("agrees")) {
      assertThat(judged).isEmpty();
      return;
    }
    String[] words = expected.split(" ", 3);
    assertThat(judged.orElseThrow().severity()).hasToString(words[0]);
    assertThat(judged.orElseThrow().code()).hasToString(words[1]);
    assertThat(judged.orElseThrow().consequence()).contains(words[2]);
  }
}
