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
 * Starts from what Hibernate creates from the entities, without a history: {@code ddl-auto}, or a
 * pushed schema for which no migration was ever run.
 *
 * <pre>{@code
 * @FromEntities(expect = Expectation.REFUSED)
 * void aPushedSchemaIsNotMigratedByMistake() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromEntitiesProvider.class)
@Repeatable(FromEntities.Several.class)
public @interface FromEntities {

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
  @StateSource(FromEntitiesProvider.class)
  @interface Several {
    /** Each of them. */
    FromEntities[] value();
  }
}
