package io.github.schemacontract.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.AcceptedFinding;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An entry that accepts more than it says hides the next mistake. */
class AcceptedMatchTest {
  private static final Optional<Facet> ANY = Optional.empty();
  private static final FindingCode KEY = FindingCode.ENTITY_FOREIGN_KEY_MISSING;
  private static final FindingCode COLUMN = FindingCode.different(ObjectKind.COLUMN);

  @Test
  void an_object_is_accepted_and_not_its_neighbour() {
    var match = match(COLUMN, "public.reports.title", ANY);

    assertThat(match.matches(column("reports", "title", Facet.TYPE))).isTrue();
    assertThat(match.matches(column("reports", "titles", Facet.TYPE))).isFalse();
    assertThat(match.matches(column("report", "title", Facet.TYPE))).isFalse();
  }

  @Test
  void a_pattern_accepts_one_name_of_every_table() {
    var match = match(KEY, "public.*.created_by", ANY);

    assertThat(match.matches(key("public", "reports", "created_by"))).isTrue();
    assertThat(match.matches(key("public", "clients", "created_by"))).isTrue();
    assertThat(match.matches(key("public", "clients", "updated_by"))).isFalse();
    assertThat(match.matches(key("audit", "clients", "created_by"))).isFalse();
  }

  @Test
  void a_kind_limits_a_pattern() {
    assertThat(match(KEY, "foreign-key:public.**", ANY).matches(key("public", "a", "b"))).isTrue();
    assertThat(match(KEY, "index:public.**", ANY).matches(key("public", "a", "b"))).isFalse();
  }

  @Test
  void another_code_is_another_finding() {
    var match = match(FindingCode.missing(ObjectKind.COLUMN), "public.reports.title", ANY);

    assertThat(match.matches(column("reports", "title", Facet.TYPE))).isFalse();
  }

  @Test
  void a_facet_limits_an_entry_to_it() {
    var match = match(COLUMN, "public.reports.*", Optional.of(Facet.TYPE));

    assertThat(match.matches(column("reports", "title", Facet.TYPE))).isTrue();
    assertThat(match.matches(column("reports", "title", Facet.NULLABILITY))).isFalse();
  }

  @Test
  void a_table_is_accepted_without_what_is_inside_it() {
    assertThat(match(COLUMN, "public.reports", ANY).matches(column("reports", "a", Facet.TYPE)))
        .isFalse();
  }

  @Test
  void the_entry_for_a_finding_matches_it_whatever_its_name() {
    for (String name : new String[] {"title", "x:y", "a.b", "Mixed", "a*b", "what?", "a\nb"}) {
      Finding finding = column("reports", name, Facet.TYPE);
      assertThat(AcceptedMatch.of(AcceptedFinding.of(finding)).matches(finding)).as(name).isTrue();
    }
  }

  private static AcceptedMatch match(FindingCode code, String object, Optional<Facet> facet) {
    return AcceptedMatch.of(new AcceptedFinding(code, object, facet, "because"));
  }

  private static Finding key(String schema, String table, String column) {
    return finding(KEY, ObjectPath.of(ObjectKind.FOREIGN_KEY, schema, table, column), ANY);
  }

  private static Finding column(String table, String column, Facet facet) {
    ObjectPath path = ObjectPath.of(ObjectKind.COLUMN, "public", table, column);
    return finding(COLUMN, path, Optional.of(facet));
  }

  private static Finding finding(FindingCode code, ObjectPath object, Optional<Facet> facet) {
    return new Finding(
        code, code.severity(), object, facet, Words.NONE, OddOneOut.NONE, Where.NOWHERE, "");
  }
}
