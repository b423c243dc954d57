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
 * {@code testcontainers}, {@code embedded}, {@code given} or a JDBC URL) overrides the provider.
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

  /**
   * The JDBC URL of a server that runs already, {@code jdbc:postgresql://host/database}, for the
   * provider {@link ServerSettings.Provider#GIVEN GIVEN}, which is then the default. Databases are
   * made on it and dropped again; nothing is written in those that are there.
   */
  String url() default "";

  /**
   * The role to connect to the {@link #url} as, where it names none; it must be allowed to make
   * databases. Its password stands in the environment variable {@code SCHEMA_CONTRACT_PASSWORD}, in
   * {@code PGPASSWORD}, or in the file {@code .pgpass}.
   */
  String user() default "";

  /** The major version that Hibernate writes for, and that the embedded server must have. */
  int version() default 17;
}
