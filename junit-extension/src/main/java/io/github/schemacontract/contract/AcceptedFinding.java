package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import java.util.Comparator;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One entry of the list of accepted findings: findings that are known and fail no test.
 *
 * @param code the code of the findings
 * @param object a glob over object paths, with or without a kind before it: {@code
 *     public.*.created_by}, {@code index:public.*.tmp_*}
 * @param facet the property that differs; absent for any, and for the object itself
 * @param reason why, for people; never blank
 */
@API(status = API.Status.EXPERIMENTAL)
public record AcceptedFinding(FindingCode code, String object, Optional<Facet> facet, String reason)
    implements Comparable<AcceptedFinding> {
  private static final String UNEXPLAINED = "accepted when the list was made; say why";
  private static final Comparator<AcceptedFinding> ORDER =
      Comparator.comparing(AcceptedFinding::object)
          .thenComparing(entry -> entry.code().text())
          .thenComparing(entry -> entry.facet().map(Facet::ordinal).orElse(-1))
          .thenComparing(AcceptedFinding::reason);

  /** The entry that accepts a finding and nothing else; its reason asks for a better one. */
  public static AcceptedFinding of(Finding finding) {
    return new AcceptedFinding(
        finding.code(), glob(finding.object()), finding.facet(), UNEXPLAINED);
  }

  private static String glob(ObjectPath path) {
    // What stands before the first colon of a glob is a kind, and a quoted name can hold one.
    return path.text().indexOf(':') < 0 ? path.text() : path.kind().code() + ":" + path.text();
  }

  /** What it accepts, in short: {@code different-column public.reports.title [type]}. */
  public String text() {
    return code + " " + object + facet.map(f -> " [" + f.label() + "]").orElse("");
  }

  /** By object, then by code and facet. */
  @Override
  public int compareTo(AcceptedFinding other) {
    return ORDER.compare(this, other);
  }
}
