package io.github.schemacontract.verdict;

import static io.github.schemacontract.verdict.Said.column;
import static io.github.schemacontract.verdict.Said.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what a mapping states of a column can be violated, and only where the other two agree. */
class ColumnComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATED    | text not null | text           | error entity-column-nullable
          STATED    | text not null | text not null  | agrees
          STATED    | text not null | text generated | agrees
          PRIMITIVE | text not null | text           | warning entity-column-nullable
          PRIMITIVE | text not null | text not null  | agrees
          UNSTATED  | text          | text not null  | warning entity-column-not-null
          UNSTATED  | text          | text           | agrees
          UNSTATED  | text          | text not null generated | agrees
          """)
  void nullability(Nullability stated, String own, String database, String expected) {
    List<Finding> findings =
        Said.compared(
            Said.entities(Said.claims(stated), column("a", own)), table(column("a", database)));

    assertThat(Said.texts(findings))
        .isEqualTo(
            expected.equals("agrees")
                ? List.of()
                : List.of(expected + " column public.t.a [nullability]"));
  }

  @Test
  void aColumnOfNobodysAttributeIsJudgedByNobody() {
    var entities = Said.entities(Said.CLAIMS, column("a", "text"));
    var silent =
        new Witnesses.Entities(
            entities.catalog(),
            io.github.schemacontract.catalog.Origins.of(Map.of()),
            List.of(),
            Catalog.empty());

    assertThat(Said.compared(silent, table(column("a", "uuid not null")))).isEmpty();
  }

  @Test
  void aValueThatTheDatabaseMakesMayBeNotNull() {
    var generated =
        new ColumnClaims(
            "long", true, false, false, Nullability.UNSTATED, false, false, true, Optional.empty());

    assertThat(
            Said.compared(
                Said.entities(generated, column("a", "text")), table(column("a", "text not null"))))
        .isEmpty();
  }

  @Nested
  class AnIdThatTheDatabaseMakes {
    private final Witnesses.Entities entities =
        Said.entities(Said.CLAIMS, column("id", "bigint not null identity"));

    @Test
    void needsAColumnThatMakesOne() {
      assertThat(Said.texts(Said.compared(entities, table(column("id", "bigint not null")))))
          .containsExactly("error entity-column-identity column public.t.id [identity]");
    }

    @Test
    void isContentWithIdentityOrDefaultOrTrigger() {
      var plain = table(column("id", "bigint not null"));
      var filled =
          new Trials(Map.of(), Map.of(), Set.of(), Set.of(Said.column("id")), Set.of(), List.of());

      assertThat(Said.compared(entities, table(column("id", "bigint not null identity"))))
          .isEmpty();
      assertThat(
              Said.compared(entities, table(column("id", "bigint not null default nextval('s')"))))
          .isEmpty();
      assertThat(Said.compared(Optional.of(entities), plain, plain, filled)).isEmpty();
    }

    @Test
    void isToldOnceWhenTheMigrationsLackWhatTheContractPromises() {
      List<Finding> findings =
          Said.compared(
              Optional.of(entities),
              table(column("id", "bigint not null")),
              table(column("id", "bigint not null identity")),
              Trials.NONE);

      assertThat(Said.texts(findings))
          .containsExactly("error different-column column public.t.id [identity]");
    }
  }

  @Nested
  class Labels {
    private final Enumeration enumeration =
        new Enumeration(Storage.NAMED, List.of("draft", "sent"));
    private final Witnesses.Entities entities =
        Said.entities(Said.claims(enumeration), column("a", "status"));

    @Test
    void thatTheDatabaseRefusesAreAnErrorAndThoseItKnowsAloneAWarning() {
      var agreed = table(column("a", "status"), Said.enumType("status", "draft", "gone"));

      List<Finding> findings =
          Said.compared(Optional.of(entities), agreed, agreed, trials("sent", "gone"));

      assertThat(Said.texts(findings))
          .containsExactly(
              "error entity-enum-label-missing column public.t.a [labels]",
              "warning entity-enum-label-unknown column public.t.a [labels]");
      assertThat(findings.get(0).words())
          .isEqualTo(
              new Words(
                  Optional.of("sent"), Optional.of("refuses sent"), Optional.of("refuses sent")));
    }

    @Test
    void thatMigrationsAndContractDisagreeAboutAreToldOnce() {
      List<Finding> findings =
          Said.compared(
              Optional.of(entities),
              table(column("a", "status"), Said.enumType("status", "draft")),
              table(column("a", "status"), Said.enumType("status", "draft", "sent")),
              trials("sent", ""));

      assertThat(Said.texts(findings))
          .containsExactly("error different-enum enum public.status [labels]");
      assertThat(findings.get(0).oddOneOut()).isEqualTo(OddOneOut.MIGRATIONS);
    }

    @Test
    void ofACheckThatMigrationsAndContractDisagreeAboutAreToldOnce() {
      List<Finding> findings =
          Said.compared(
              Optional.of(entities),
              table(column("a", "text"), Said.check("c", "(a = 'draft')", "a")),
              table(column("a", "text"), Said.check("c", "(a in ('draft', 'sent'))", "a")),
              trials("sent", ""));

      assertThat(Said.texts(findings))
          .containsExactly(
              "warning entity-column-type column public.t.a [type]",
              "error different-check check public.t.c [condition]");
    }

    @Test
    void ofACheckOverSeveralColumnsStillCount() {
      var agreed = table(column("a", "status"), Said.check("c", "(a <> b)", "a", "b"));

      assertThat(
              Said.texts(Said.compared(Optional.of(entities), agreed, agreed, trials("sent", ""))))
          .containsExactly("error entity-enum-label-missing column public.t.a [labels]");
    }

    private static Trials trials(String refused, String unknown) {
      ObjectPath path = Said.column("a");
      var none = new TreeSet<String>();
      return new Trials(
          Map.of(path, refused.isEmpty() ? none : new TreeSet<>(Set.of(refused))),
          Map.of(path, unknown.isEmpty() ? none : new TreeSet<>(Set.of(unknown))),
          Set.of(),
          Set.of(),
          Set.of(),
          List.of());
    }
  }

  @Test
  void aDefaultThatIsAnotherIsAWarningAndToldOnce() {
    var entities = Said.entities(Said.CLAIMS, column("a", "integer default 1"));
    var other =
        new Trials(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(Said.column("a")), List.of());
    var two = table(column("a", "integer default 2"));

    assertThat(Said.texts(Said.compared(Optional.of(entities), two, two, other)))
        .containsExactly("warning entity-column-default column public.t.a [default]");
    assertThat(
            Said.texts(
                Said.compared(
                    Optional.of(entities), two, table(column("a", "integer default 1")), other)))
        .containsExactly("error different-column column public.t.a [default]");
  }

  @Test
  void aColumnThatNoAttributeMapsIsANoteUnlessEveryInsertFails() {
    var entities = Said.entities(Said.CLAIMS, column("a", "text"));
    var agreed = table(column("a", "text"), column("b", "text not null"));
    var failing =
        new Trials(Map.of(), Map.of(), Set.of(Said.column("b")), Set.of(), Set.of(), List.of());

    assertThat(Said.texts(Said.compared(entities, agreed)))
        .containsExactly("info entity-unmapped-column column public.t.b");
    assertThat(Said.texts(Said.compared(Optional.of(entities), agreed, agreed, failing)))
        .containsExactly("error entity-unmapped-required-column column public.t.b");
  }
}
