package io.github.schemacontract.report;

import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Severity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The record of one run: from one starting state to one verdict.
 *
 * @param testClass the name of the test class
 * @param run a short name of the run, unique in its class: {@code from-scratch}
 * @param state the starting state
 * @param outcome how it ended
 * @param expected how it was to end: {@code AGREES} or {@code REFUSED}
 * @param provenBy how each of several backups was proven: {@code restore} or {@code single-pass}
 * @param rows what became of the rows that were put in
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
    State state,
    Outcome outcome,
    Outcome expected,
    Optional<String> provenBy,
    Optional<Rows> rows,
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
    return outcome == expected;
  }

  /** The same run with how each of several backups was proven. */
  public ContractReport provenBy(String way) {
    return new ContractReport(
        testClass,
        run,
        state,
        outcome,
        expected,
        Optional.of(way),
        rows,
        failOn,
        environment,
        findings,
        contract,
        reportFile,
        millis);
  }

  /**
   * The record of several runs one after the other, of which this is the last.
   *
   * @param name a short name of the run
   * @param from the starting state
   * @param end how the worst of them ended
   * @param all what was found in all of them
   * @param put the rows of all of them
   * @param took how long all of them took
   */
  public ContractReport ofSeveral(
      String name, State from, Outcome end, List<ReportedFinding> all, Rows put, long took) {
    return new ContractReport(
        testClass,
        name,
        from,
        end,
        expected,
        Optional.of("restore"),
        Optional.of(put),
        failOn,
        environment,
        all,
        contract,
        reportFile,
        took);
  }

  /** The same run with more findings; it disagrees if one of them is bad enough. */
  public ContractReport with(List<ReportedFinding> more) {
    List<ReportedFinding> all =
        Stream.concat(findings.stream(), more.stream())
            .sorted(Comparator.comparing(ReportedFinding::finding))
            .toList();
    boolean disagrees = outcome == Outcome.AGREES && more.stream().anyMatch(f -> f.fails(failOn));
    return new ContractReport(
        testClass,
        run,
        state,
        disagrees ? Outcome.DISAGREES : outcome,
        expected,
        provenBy,
        rows,
        failOn,
        environment,
        all,
        contract,
        reportFile,
        millis);
  }

  /** The findings that make the test fail. */
  public List<ReportedFinding> failures() {
    return findings.stream().filter(f -> f.fails(failOn)).toList();
  }

  /**
   * A starting state as it is recorded.
   *
   * @param description in words
   * @param at the version of a backup
   * @param history what became of the history
   * @param skipping versions that were never applied
   * @param rows which rows were put in
   * @param damage what was done by hand
   */
  public record State(
      String description,
      Optional<String> at,
      Optional<String> history,
      List<String> skipping,
      Optional<String> rows,
      Optional<String> damage) {
    public State {
      skipping = List.copyOf(skipping);
    }

    /** A state of which only the words are known. */
    public static State of(String description) {
      return new State(
          description,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * What became of rows.
   *
   * @param tables in how many tables rows were put
   * @param generated how many rows
   * @param lost of how many tables rows are gone
   * @param changed of how many columns values are others
   */
  public record Rows(int tables, int generated, long lost, long changed) {
    /**
     * What became of rows.
     *
     * @param tables in how many tables rows were put
     * @param generated how many rows
     * @param findings what was found, of rows and of others
     */
    public static Rows of(int tables, int generated, List<ReportedFinding> findings) {
      return new Rows(
          tables,
          generated,
          count(findings, FindingCode.ROWS_LOST),
          count(findings, FindingCode.ROWS_CHANGED));
    }

    private static long count(List<ReportedFinding> findings, FindingCode code) {
      return findings.stream().filter(f -> f.finding().code().equals(code)).count();
    }
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
