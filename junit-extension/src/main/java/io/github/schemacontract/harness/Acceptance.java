package io.github.schemacontract.harness;

import io.github.schemacontract.contract.AcceptedFile;
import io.github.schemacontract.contract.AcceptedFinding;
import io.github.schemacontract.contract.AcceptedFindings;
import io.github.schemacontract.contract.ContractInvalidException;
import io.github.schemacontract.recovery.Diagnosed;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the list of accepted findings, holds it against a run, and writes it when asked to. */
final class Acceptance {
  private final Settings settings;
  private final Path file;
  private final boolean stopped;
  private final List<Diagnosed> found;

  /**
   * Begins with what was found.
   *
   * @param stopped whether the migrations did not run to their end
   */
  Acceptance(Settings settings, boolean stopped, List<Diagnosed> found) {
    this.settings = settings;
    this.file = AcceptedFile.beside(settings.contract().file());
    this.stopped = stopped;
    this.found = List.copyOf(found);
  }

  /**
   * What is accepted.
   *
   * @param compared whether there was a contract, so that migrations could disagree with it
   */
  Accepted of(boolean compared) {
    try {
      AcceptedFindings list = AcceptedFile.read(file);
      if (asked() && found.stream().noneMatch(this::hides)) {
        AcceptedFile.update(list, extended(list));
        list = AcceptedFile.read(file);
      }
      Set<Finding> accepted = matched(list);
      return new Accepted(accepted, compared && whole(accepted) ? gone(list) : List.of());
    } catch (ContractInvalidException e) {
      return new Accepted(
          Set.of(),
          List.of(finding(FindingCode.CONTRACT_INVALID, e.line(), String.valueOf(e.getMessage()))));
    }
  }

  /** Who asked for a list and gets none has to be told why. */
  Diagnosed told(Diagnosed diagnosed) {
    if (!asked() || !hides(diagnosed)) {
      return diagnosed;
    }
    var notes = new ArrayList<>(diagnosed.notes());
    notes.add(
        "schema-contract.accept is set, but nothing was accepted: this can not be accepted and"
            + " hides what else there is; mend it first.");
    return new Diagnosed(diagnosed.finding(), notes);
  }

  private boolean asked() {
    return settings.contract().mode() == ContractSettings.Mode.ACCEPT;
  }

  private List<AcceptedFinding> extended(AcceptedFindings list) {
    Set<Finding> known = matched(list);
    var entries = new ArrayList<>(list.entries());
    found.stream()
        .map(Diagnosed::finding)
        .filter(f -> f.severity().atLeast(settings.contract().failOn()) && !known.contains(f))
        .map(AcceptedFinding::of)
        .forEach(entries::add);
    return entries;
  }

  private Set<Finding> matched(AcceptedFindings list) {
    List<AcceptedMatch> matches = list.entries().stream().map(AcceptedMatch::of).toList();
    return found.stream()
        .filter(d -> !hides(d))
        .map(Diagnosed::finding)
        .filter(f -> matches.stream().anyMatch(m -> m.matches(f)))
        .collect(Collectors.toSet());
  }

  private List<Finding> gone(AcceptedFindings list) {
    List<AcceptedFinding> gone = list.entries().stream().filter(e -> !occurs(e)).toList();
    if (settings.contract().mode() == ContractSettings.Mode.UPDATE) {
      AcceptedFile.update(list, list.entries().stream().filter(this::occurs).toList());
      return List.of();
    }
    return gone.stream().map(e -> gone(e, list.lines().getOrDefault(e, 1))).toList();
  }

  private Finding gone(AcceptedFinding entry, int line) {
    return finding(
        FindingCode.ACCEPTED_FINDING_GONE,
        OptionalInt.of(line),
        file
            + ", line "
            + line
            + " accepts "
            + entry.text()
            + ", and nothing like it was found: it is mended, or misspelt here, and an entry that"
            + " stays would accept it again one day. Remove the entry, or run the test with"
            + " -Dschema-contract.update=true.");
  }

  private boolean occurs(AcceptedFinding entry) {
    var match = AcceptedMatch.of(entry);
    return found.stream().map(Diagnosed::finding).anyMatch(match::matches);
  }

  /** Whether everything that the list speaks of could have been found. */
  private boolean whole(Set<Finding> accepted) {
    return found.stream()
        .noneMatch(d -> hides(d) || unreadable(d.finding()) && !accepted.contains(d.finding()));
  }

  /** Whether other findings could not occur because of this one, which is then never accepted. */
  private boolean hides(Diagnosed diagnosed) {
    Finding finding = diagnosed.finding();
    // Only the cause of a stopped run has notes: without it the failure would have no words.
    boolean stopping = stopped && !diagnosed.notes().isEmpty();
    boolean nothingRead = unreadable(finding) && finding.where().entity().isEmpty();
    return stopping || nothingRead || !finding.code().acceptable();
  }

  private static boolean unreadable(Finding finding) {
    return finding.code().equals(FindingCode.ENTITIES_UNREADABLE)
        && finding.severity() == Severity.ERROR;
  }

  private Finding finding(FindingCode code, OptionalInt line, String message) {
    return ContractWitness.finding(code, file, line, message);
  }
}
