package io.github.schemacontract.migrations;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;

/**
 * How far a run goes, and what it leaves out: a database as it was at an earlier time.
 *
 * <pre>{@code
 * tool.migrate(database, UpTo.version("3").skipping(List.of("2")), MigrationListener.NONE);
 * }</pre>
 *
 * @param version the last version that runs; the newest where there is none
 * @param skipped versions that do not run and are not in the history afterwards
 * @param onlyVersions whether it is known that there are no repeatable migrations
 */
@API(status = API.Status.EXPERIMENTAL)
public record UpTo(Optional<String> version, Set<String> skipped, boolean onlyVersions) {
  /** Everything there is. */
  public static final UpTo NEWEST = new UpTo(Optional.empty(), Set.of(), false);

  public UpTo {
    skipped = Set.copyOf(skipped);
  }

  /**
   * Everything up to a version.
   *
   * <p>Of a repeatable migration there is only the newest text, which may speak of what comes later
   * only. Those that run at this version do, the others are {@linkplain MigrationRun#leftOut left
   * out}.
   *
   * @param version the last that runs
   */
  public static UpTo version(String version) {
    return new UpTo(Optional.of(version), Set.of(), false);
  }

  /**
   * The same without some versions, as when a branch was deployed before another one.
   *
   * @param versions those to leave out, in addition to others
   */
  public UpTo skipping(Collection<String> versions) {
    var all = new TreeSet<>(skipped);
    all.addAll(versions);
    return new UpTo(version, all, onlyVersions);
  }

  /** The same where there are no repeatable migrations, which is quicker. */
  public UpTo withoutRepeatables() {
    return new UpTo(version, skipped, true);
  }

  /** The version, where the tool's own way to stop at one does. */
  Optional<String> target() {
    return onlyVersions && skipped.isEmpty() ? version : Optional.empty();
  }

  /** Whether nothing is left out. */
  boolean isAll() {
    return equals(NEWEST);
  }
}
