package io.github.schemacontract.postgres;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A test that runs on every major of PostgreSQL; its parameter is the {@link PostgresServer}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Majors.class)
public @interface EveryMajor {

  /** The oldest one on which it can run. */
  int since() default Majors.OLDEST;
}
