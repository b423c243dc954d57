package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Comparator;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One disagreement about one object.
 *
 * @param code what kind of disagreement
 * @param severity how bad it is here
 * @param object the object
 * @param facet the property that differs, where it is one
 * @param words what each witness says
 * @param oddOneOut who stands alone
 * @param where the places behind the words
 * @param consequence what happens if nobody does anything, in one sentence
 */
@API(status = API.Status.EXPERIMENTAL)
public record Finding(
    FindingCode code,
    Severity severity,
    ObjectPath object,
    Optional<Facet> facet,
    Words words,
    OddOneOut oddOneOut,
    Where where,
    String consequence)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::object)
          .thenComparing(f -> f.code().text())
          .thenComparing(f -> f.facet().map(Facet::ordinal).orElse(-1))
          .thenComparing(Finding::consequence);

  /**
   * A finding about something on the way, of which no witness says anything.
   *
   * @param code what kind of disagreement
   * @param severity how bad it is here
   * @param object the object
   * @param oddOneOut whose fault it is
   * @param where the place
   * @param consequence what happens if nobody does anything, in one sentence
   */
  public static Finding wordless(
      FindingCode code,
      Severity severity,
      ObjectPath object,
      OddOneOut oddOneOut,
      Where where,
      String consequence) {
    return new Finding(
        code, severity, object, Optional.empty(), Words.NONE, oddOneOut, where, consequence);
  }

  /** The same finding at other places. */
  public Finding at(Where places) {
    return new Finding(code, severity, object, facet, words, oddOneOut, places, consequence);
  }

  /** The same finding with another severity. */
  public Finding as(Severity other) {
    return new Finding(code, other, object, facet, words, oddOneOut, where, consequence);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
