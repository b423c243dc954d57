package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.state.HistoryState;
import io.github.schemacontract.state.Rows;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Starts from a backup of an old version: schema, history and rows as they were when that version
 * was the newest. The migrations must bring it to the same end as from scratch, and every row must
 * survive.
 *
 * <p>Catches what fails only on data, and what a restored database lacks. A state whose history was
 * lost or has gone ahead cannot be migrated: there {@link #expect} says {@code REFUSED}, and the
 * tool must refuse without touching anything.
 *
 * <pre>{@code
 * @FromBackup(at = "3")
 * @FromBackup(at = "3", history = HistoryState.LOST, expect = Expectation.REFUSED)
 * void oldBackups() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromBackupProvider.class)
@Repeatable(FromBackup.Several.class)
public @interface FromBackup {

  /** The last version that was applied; several make a state each. */
  String[] at();

  /** What became of the history of the migration tool. */
  HistoryState history() default HistoryState.INTACT;

  /** Versions that were never applied, although later ones were. */
  String[] skipping() default {};

  /** Which rows are put into it. */
  Rows rows() default Rows.GENERATED;

  /** How many rows each table gets at least; from 2, a minimal and a maximal one. */
  int rowsPerTable() default Circumstances.USUAL_ROWS;

  /** SQL that adds rows: {@code classpath:…} or {@code file:…}; runs after the generated ones. */
  String rowsScript() default "";

  /** SQL that is executed at last, like a hand at the console. */
  String[] damage() default {};

  /** How the run is to end. */
  Expectation expect() default Expectation.AGREES;

  /** Several of them on one method. */
  @API(status = API.Status.EXPERIMENTAL)
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @StateSource(FromBackupProvider.class)
  @interface Several {
    /** Each of them. */
    FromBackup[] value();
  }
}
