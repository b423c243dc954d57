package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The name of a kind of finding, such as {@code missing-table}; each has a page in the docs.
 *
 * @param text the code as it is printed
 * @param severity how bad a finding with this code usually is
 */
@API(status = API.Status.EXPERIMENTAL)
public record FindingCode(String text, Severity severity) {
  private static final List<FindingCode> ALL = new ArrayList<>();

  public static final FindingCode REFERENCE_ROW_MISSING = error("reference-row-missing");
  public static final FindingCode ENTITY_TABLE_MISSING = error("entity-table-missing");
  public static final FindingCode ENTITY_COLUMN_MISSING = error("entity-column-missing");
  public static final FindingCode ENTITY_SEQUENCE_MISSING = error("entity-sequence-missing");
  public static final FindingCode ENTITY_SEQUENCE_INCREMENT = error("entity-sequence-increment");
  public static final FindingCode ENTITY_COLUMN_TYPE = error("entity-column-type");
  public static final FindingCode ENTITY_COLUMN_NARROWER = error("entity-column-narrower");
  public static final FindingCode ENTITY_COLUMN_WIDER = warning("entity-column-wider");
  public static final FindingCode ENTITY_COLUMN_NULLABLE = error("entity-column-nullable");
  public static final FindingCode ENTITY_COLUMN_NOT_NULL = warning("entity-column-not-null");
  public static final FindingCode ENTITY_COLUMN_DEFAULT = warning("entity-column-default");
  public static final FindingCode ENTITY_COLUMN_IDENTITY = error("entity-column-identity");
  public static final FindingCode ENTITY_ENUM_LABEL_MISSING = error("entity-enum-label-missing");
  public static final FindingCode ENTITY_ENUM_LABEL_UNKNOWN = warning("entity-enum-label-unknown");
  public static final FindingCode ENTITY_UNMAPPED_REQUIRED_COLUMN =
      error("entity-unmapped-required-column");
  public static final FindingCode ENTITY_PRIMARY_KEY_MISSING = error("entity-primary-key-missing");
  public static final FindingCode ENTITY_UNIQUE_MISSING = error("entity-unique-missing");
  public static final FindingCode ENTITY_FOREIGN_KEY_MISSING =
      warning("entity-foreign-key-missing");
  public static final FindingCode ENTITY_INDEX_MISSING = warning("entity-index-missing");
  public static final FindingCode ENTITY_ROUTINE_MISSING = error("entity-routine-missing");
  public static final FindingCode ENTITY_QUERY_BROKEN = error("entity-query-broken");
  public static final FindingCode ENTITY_UNMAPPED_TABLE = info("entity-unmapped-table");
  public static final FindingCode ENTITY_UNMAPPED_COLUMN = info("entity-unmapped-column");
  public static final FindingCode ENTITIES_UNREADABLE = error("entities-unreadable");
  public static final FindingCode NOT_COMPARED = info("not-compared");
  public static final FindingCode MIGRATION_FAILED = error("migration-failed");
  public static final FindingCode MIGRATION_REFUSED = error("migration-refused");
  public static final FindingCode MIGRATION_EDITED = error("migration-edited");
  public static final FindingCode MIGRATION_IGNORED = warning("migration-ignored");
  public static final FindingCode REFUSAL_LEFT_TRACES = error("refusal-left-traces");
  public static final FindingCode NOT_REFUSED = error("not-refused");
  public static final FindingCode ROWS_LOST = error("rows-lost");
  public static final FindingCode ROWS_CHANGED = error("rows-changed");
  public static final FindingCode ROWS_NOT_GENERATED = warning("rows-not-generated");
  public static final FindingCode NO_INITIAL_MIGRATION = error("no-initial-migration");
  public static final FindingCode CONTRACT_INVALID = error("contract-invalid");
  public static final FindingCode CONTRACT_MISSING = error("contract-missing");
  public static final FindingCode CONTRACT_UPDATED = info("contract-updated");
  public static final FindingCode CONTRACT_WRITTEN = error("contract-written");
  public static final FindingCode ACCEPTED_FINDING_GONE = error("accepted-finding-gone");

  /** What hides other findings, or is about the files under review themselves. */
  private static final Pattern NEVER_ACCEPTED =
      Pattern.compile("(contract|migration)-.*|no-initial-migration|accepted-finding-gone");

  /** The contract promises an object that the migrated database does not have. */
  public static FindingCode missing(ObjectKind kind) {
    return new FindingCode("missing-" + kind.code(), Severity.ERROR);
  }

  /** The migrated database has an object that the contract does not know. */
  public static FindingCode unexpected(ObjectKind kind) {
    return new FindingCode("unexpected-" + kind.code(), Severity.ERROR);
  }

  /** Migrated database and contract both have the object, and it differs in one facet. */
  public static FindingCode different(ObjectKind kind) {
    return new FindingCode("different-" + kind.code(), Severity.ERROR);
  }

  /** The migrated database has the object under another name than the contract. */
  public static FindingCode renamed(ObjectKind kind) {
    return new FindingCode("renamed-" + kind.code(), Severity.ERROR);
  }

  /** Whether a project can accept findings with this code, so that they fail no test. */
  public boolean acceptable() {
    return !NEVER_ACCEPTED.matcher(text).matches();
  }

  /** Every code there is. */
  public static List<FindingCode> all() {
    var all = new ArrayList<>(ALL);
    Arrays.stream(ObjectKind.values())
        .filter(ObjectKind::inDatabase)
        .forEach(kind -> all.addAll(List.of(missing(kind), unexpected(kind), different(kind))));
    Renames.KINDS.forEach(kind -> all.add(renamed(kind)));
    return Collections.unmodifiableList(all);
  }

  /** The code with the given text. */
  public static Optional<FindingCode> find(String text) {
    return all().stream().filter(code -> code.text().equals(text)).findFirst();
  }

  private static FindingCode error(String text) {
    return register(new FindingCode(text, Severity.ERROR));
  }

  private static FindingCode warning(String text) {
    return register(new FindingCode(text, Severity.WARNING));
  }

  private static FindingCode info(String text) {
    return register(new FindingCode(text, Severity.INFO));
  }

  private static FindingCode register(FindingCode code) {
    ALL.add(code);
    return code;
  }

  @Override
  public String toString() {
    return text;
  }
}
