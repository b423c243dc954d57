package io.github.schemacontract;

import io.github.schemacontract.state.Expectation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Starts from an empty database: the migrations alone must build what the contract promises and the
 * entities expect.
 *
 * <p>Catches migrations that were never written: a table that exists in production because it was
 * once pushed, and in no script.
 *
 * <pre>{@code
 * @FromScratch
 * void migrationsBuildTheSchema(Connection connection) { ... }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@StateSource(FromScratchProvider.class)
@Repeatable(FromScratch.Several.class)
public @interface FromScratch {

  /** SQL that is executed before the migrations, like a hand at the console. */
  String[] damage() default {};

  /** How the run is to end. */
  Expectation expect() default Expectation.AGREES;

  /** Several of them on one method. */
  @API(status = API.Status.EXPERIMENTAL)
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @StateSource(FromScratchProvider.class)
  @interface Several {
    /** Each of them. */
    FromScratch[] value();
  }
}
