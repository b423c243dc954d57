package io.github.schemacontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a method a schema test that runs once for each starting state of a class, the way {@code
 * ArgumentsSource} adds arguments.
 *
 * <p>The class must bear {@link SchemaContract}. The method's body, if it has one, runs on the
 * migrated database after the verdict.
 *
 * <pre>{@code
 * @StateSource(LegacyTables.class)
 * void legacyTables() {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(StateExtension.class)
public @interface StateSource {

  /** Provides the states; needs a constructor without parameters. */
  Class<? extends StateProvider> value();
}
