package io.github.schemacontract.report;

import io.github.schemacontract.verdict.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The record of one run: from one starting state to one verdict.
 *
 * @param testClass the name of the test class
 * @param run a short name of the run, unique in its class: {@code from-scratch}
 * @param state the starting state in words
 * @param outcome how it ended
 * @param failOn the least severity that makes it fail
 * @param environment what it ran on
 * @param findings every disagreement, sorted by object
 * @param contract the contract file
 * @param reportFile where the complete record is written
 * @param millis how long it took
 */
@API(status = API.Status.EXPERIMENTAL)
public record ContractReport(
    String testClass,
    String run,
    String state,
    Outcome outcome,
    Severity failOn,
    Environment environment,
    List<ReportedFinding> findings,
    Path contract,
    Path reportFile,
    long millis) {
  public ContractReport {
    findings = List.copyOf(findings);
  }

  /** Whether the test passes. */
  public boolean passed() {
    return outcome == Outcome.AGREES;
  }

  /** The findings that make the test fail. */
  public List<ReportedFinding> failures() {
    return findings.stream()
        .filter(f -> !f.accepted() && f.finding().severity().atLeast(failOn))
        .toList();
  }

  /**
   * What a run ran on.
   *
   * @param postgresVersion the server's version
   * @param provider who runs the server
   * @param tool the migration tool
   * @param entities how many entity classes were read
   * @param hibernate Hibernate's version, where there are entities
   * @param configuration the settings that were found in the project
   */
  public record Environment(
      String postgresVersion,
      String provider,
      Optional<Tool> tool,
      int entities,
      Optional<String> hibernate,
      List<Setting> configuration) {
    public Environment {
      configuration = List.copyOf(configuration);
    }
  }

  /**
   * A setting that was found in the project's own configuration.
   *
   * @param setting its name
   * @param value its value; never a password or an address
   * @param source where it was found
   */
  public record Setting(String setting, String value, String source) {}

  /**
   * The migration tool of a run.
   *
   * @param name its name
   * @param version its version
   * @param migrations how many migrations it knows
   */
  public record Tool(String name, String version, int migrations) {}
}
