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
 * Starts from a dump, restored: a rehearsal of the day on which somebody needs it.
 *
 * <p>Plain dumps of {@code pg_dump}, as they are or compressed by gzip; its other formats by {@code
 * pg_restore}, where it is on the path or in the server's container. Migrations go on from the
 * history that the dump holds. Roles that it names and the server lacks are made for the run, and
 * can not log in.
 *
 * <pre>{@code
 * @FromDump("file:backups/prod.sql.gz")
 * void lastNightsBackupCanBeRestored() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromDumpProvider.class)
@Repeatable(FromDump.Several.class)
public @interface FromDump {

  /** The dump: {@code classpath:…} or {@code file:…}. */
  String value();

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
  @StateSource(FromDumpProvider.class)
  @interface Several {
    /** Each of them. */
    FromDump[] value();
  }
}
