package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.state.Rows;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Starts from a backup of every version that ever was: each must reach the same end as from
 * scratch, with every row.
 *
 * <p>One pass proves all of them: the migrations run once from empty, and after each version rows
 * are put into every table that it made or altered. If something fails, each backup is really
 * restored, and the report says which are affected.
 *
 * <pre>{@code
 * @FromEveryBackup
 * void everyBackupCanBeRestored() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromEveryBackupProvider.class)
@Repeatable(FromEveryBackup.Several.class)
public @interface FromEveryBackup {

  /** Whether each backup is really restored, although one pass would do; takes longer. */
  boolean exhaustive() default false;

  /** Which rows are put into it. */
  Rows rows() default Rows.GENERATED;

  /** How many rows each table gets at least; from 2, a minimal and a maximal one. */
  int rowsPerTable() default Circumstances.USUAL_ROWS;

  /** SQL that is executed at last, like a hand at the console; each backup then is restored. */
  String[] damage() default {};

  /** How each run is to end. */
  Expectation expect() default Expectation.AGREES;

  /** Several of them on one method. */
  @API(status = API.Status.EXPERIMENTAL)
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @StateSource(FromEveryBackupProvider.class)
  @interface Several {
    /** Each of them. */
    FromEveryBackup[] value();
  }
}
