package io.github.schemacontract.harness;

import io.github.schemacontract.verdict.Finding;
import java.util.List;
import java.util.Set;

/**
 * What the list of accepted findings means for one run.
 *
 * @param findings the findings of the run that are accepted
 * @param problems what is wrong with the list itself
 */
record Accepted(Set<Finding> findings, List<Finding> problems) {
  Accepted {
    findings = Set.copyOf(findings);
    problems = List.copyOf(problems);
  }

  boolean has(Finding finding) {
    return findings.contains(finding);
  }
}
