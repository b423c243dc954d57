package io.github.schemacontract.harness;

import io.github.schemacontract.contract.AcceptedFinding;
import io.github.schemacontract.verdict.Finding;

/**
 * Which findings an entry of the list accepts.
 *
 * @param entry the entry
 * @param object its glob
 */
record AcceptedMatch(AcceptedFinding entry, Glob object) {

  static AcceptedMatch of(AcceptedFinding entry) {
    return new AcceptedMatch(entry, Glob.of(entry.object()));
  }

  boolean matches(Finding finding) {
    return entry.code().equals(finding.code())
        && (entry.facet().isEmpty() || entry.facet().equals(finding.facet()))
        && object.matches(finding.object());
  }
}
