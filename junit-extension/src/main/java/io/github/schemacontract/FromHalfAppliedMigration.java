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
 * Starts from a migration that was applied in part: its first statements ran, the rest did not.
 *
 * <p>Each cut is a state twice: as the migration tool leaves it when it is stopped there, and as it
 * is when somebody ran the statements at the console. A script that runs in a transaction leaves
 * nothing behind when the tool is stopped, so there only the second is damage.
 *
 * <pre>{@code
 * @FromHalfAppliedMigration(version = "3", expect = Expectation.REFUSED)
 * void halfOfTheTokens() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromHalfAppliedMigrationProvider.class)
@Repeatable(FromHalfAppliedMigration.Several.class)
public @interface FromHalfAppliedMigration {

  /** The version of the migration. */
  String version();

  /** After how many of its statements it stopped; 0 for each of them. */
  int statements() default 0;

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
  @StateSource(FromHalfAppliedMigrationProvider.class)
  @interface Several {
    /** Each of them. */
    FromHalfAppliedMigration[] value();
  }
}
