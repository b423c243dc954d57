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
 * Starts from whatever a script builds.
 *
 * <pre>{@code
 * @FromSql("classpath:states/before-flyway.sql")
 * void aDatabaseFromBeforeFlyway() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromSqlProvider.class)
@Repeatable(FromSql.Several.class)
public @interface FromSql {

  /** The script: {@code classpath:…} or {@code file:…}. */
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
  @StateSource(FromSqlProvider.class)
  @interface Several {
    /** Each of them. */
    FromSql[] value();
  }
}
