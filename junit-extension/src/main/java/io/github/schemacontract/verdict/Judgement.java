package io.github.schemacontract.verdict;

/** What one rule holds against a column. */
record Judgement(FindingCode code, Severity severity, String consequence) {

  static Judgement of(FindingCode code, String consequence) {
    return new Judgement(code, code.severity(), consequence);
  }

  static Judgement warning(FindingCode code, String consequence) {
    return new Judgement(code, Severity.WARNING, consequence);
  }
}
