package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.EntitySpeech.Says;

/** What follows from a disagreement, in one sentence each. */
final class Consequences {
  private Consequences() {}

  static String missing(ObjectPath path, Says entities) {
    if (entities == Says.NO) {
      return "The contract promises it, no migration creates it and no entity maps it: remove it"
          + " from the contract, or write the migration.";
    }
    return switch (path.kind()) {
      case TABLE ->
          "No migration creates it: every query on it fails with 'relation does not exist'.";
      case COLUMN ->
          "No migration adds it: every statement that names it fails with 'column does not exist'.";
      case PRIMARY_KEY, UNIQUE -> "No migration adds it: duplicate rows are accepted.";
      case FOREIGN_KEY -> "No migration adds it: rows can point to rows that do not exist.";
      case CHECK, EXCLUSION -> "No migration adds it: rows that the rule forbids are accepted.";
      case INDEX -> "No migration creates it: queries that rely on it read the whole table.";
      case POLICY -> "No migration creates it: roles see or change other rows than agreed.";
      case GRANT -> "No migration grants it: the role is refused with 'permission denied'.";
      case ACCESS_METHOD, FOREIGN_DATA_WRAPPER, SERVER ->
          "No migration creates it: the tables that lean on it can not be created.";
      case RULE -> "No migration creates it: statements on the table do something else.";
      case STATISTICS -> "No migration creates it: queries are planned by worse estimates.";
      case TRIGGER -> "No migration creates it: what it keeps up to date goes stale.";
      case SETTING -> "No migration sets it: sessions begin with another value.";
      case DEFAULT_PRIVILEGE ->
          "No migration grants it: what is created later has other privileges than agreed.";
      case EVENT_TRIGGER -> "No migration creates it: commands go unnoticed.";
      case FUNCTION, PROCEDURE, AGGREGATE ->
          "No migration creates it: every call fails with 'function does not exist'.";
      default -> "No migration creates it: whatever uses it fails.";
    };
  }

  static String renamed(Rename rename) {
    return "The database has it as "
        + rename.actual().text()
        + ", with "
        + rename.evidence()
        + ": under the agreed name "
        + (harmless(rename.promised())
            ? "a later migration does not find it."
            : "every statement that uses it fails.");
  }

  /** Whether what an object does does not depend on its name. */
  private static boolean harmless(ObjectPath path) {
    return path.kind().isConstraint()
        || switch (path.kind()) {
          case INDEX, STATISTICS, RULE, TRIGGER, POLICY, EVENT_TRIGGER -> true;
          default -> false;
        };
  }

  static String unexpected(ObjectPath path, Says entities) {
    String what =
        switch (path.kind()) {
          case GRANT, DEFAULT_PRIVILEGE -> "grants";
          case SETTING -> "sets";
          default -> "creates";
        };
    return entities == Says.NO
        ? "A migration "
            + what
            + " it, neither entities nor contract know it: remove it, or accept"
            + " it into the contract."
        : "A migration "
            + what
            + " it and nobody agreed to it: accept it into the contract, or"
            + " remove it.";
  }

  static String different(ObjectPath path, Facet facet) {
    if (facet == Facet.OWNER) {
      return "The "
          + path.kind().label()
          + " belongs to another role than agreed: that role may change and drop it, and the agreed"
          + " one may not.";
    }
    return "The "
        + path.kind().label()
        + " exists with another "
        + facet.label()
        + " than agreed: what was tested against the contract is not what production runs.";
  }
}
