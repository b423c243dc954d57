package io.github.schemacontract;

import io.github.schemacontract.postgres.ServerSettings;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Which PostgreSQL a {@link SchemaContract} starts.
 *
 * <p>The configuration parameter or system property {@code schema-contract.postgres} ({@code auto},
 * {@code testcontainers}, {@code embedded}) overrides the provider.
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Postgres {

  /** Who runs the server. */
  ServerSettings.Provider provider() default ServerSettings.Provider.AUTO;

  /** The container image, for Testcontainers. */
  String image() default "postgres:17";

  /** The major version that Hibernate writes for, and that the embedded server must have. */
  int version() default 17;
}
