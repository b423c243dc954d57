package io.github.schemacontract;

import io.github.schemacontract.verdict.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Puts the schema of an application under contract: entities, migrations and a checked-in contract
 * file must agree.
 *
 * <p>For every starting state that the class's methods name, a real PostgreSQL database is brought
 * into that state, the project's own migrations run on it, and what came out is compared with what
 * the entities expect and what the contract promises. The test fails with every disagreement at
 * once.
 *
 * <pre>{@code
 * @SchemaContract
 * class SchemaTest implements SchemaContractTests {}
 * }</pre>
 *
 * <p>Every attribute has a default that fits the usual project. The annotation is inherited by
 * subclasses and can be put on an annotation of one's own.
 */
@API(status = API.Status.EXPERIMENTAL)
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(SchemaContractExtension.class)
public @interface SchemaContract {

  /**
   * Packages to scan for entities, each with those below it. By default those of the Spring Boot
   * application around the test, or the one unit of {@code META-INF/persistence.xml}, or else the
   * package of the test class.
   */
  String[] entities() default {};

  /** Entities and other managed classes, listed instead of scanned for. */
  Class<?>[] entityClasses() default {};

  /** A unit of {@code META-INF/persistence.xml}; stands instead of packages and classes. */
  String persistenceUnit() default "";

  /**
   * Where Flyway finds the migrations: {@code classpath:db/migration}, {@code filesystem:…}. By
   * default what Spring's or Quarkus' configuration says, or else {@code classpath:db/migration}.
   */
  String[] migrations() default {};

  /**
   * The contract file, relative to the project: YAML, or SQL where it ends in {@code .sql}. The
   * findings that are accepted stand beside it, in {@code schema-contract.accepted.yaml}.
   */
  String contract() default "src/test/resources/schema-contract.yaml";

  /** The schemas under contract; by default all that migrations, entities or contract touch. */
  String[] schemas() default {};

  /**
   * Migrations that are recorded as done without being run, because they can not run in a test: the
   * names of their scripts ({@code V7__load_customers.sql}) or classes as the tool prints them.
   * What they would have done to the schema is then missing; the report names them.
   */
  String[] exempt() default {};

  /**
   * SQL of what the hosting platform provides before any migration: roles, schemas, functions. A
   * resource ({@code classpath:platform.sql}) or a file ({@code file:…}).
   */
  String platform() default "";

  /**
   * The role that runs the migrations, by default the superuser of the server that is started. The
   * {@link #platform} script makes it; where it does not, it is made with what a role that deploys
   * an application usually has: it may connect, create schemas and temporary tables in the
   * database, and create anything in the schema {@code public}. Everything else, such as reading
   * what came out, goes on as the superuser.
   */
  String migrateAs() default "";

  /** Which PostgreSQL to start. */
  Postgres postgres() default @Postgres;

  /**
   * Settings as {@code key=value}: {@code flyway.*} for Flyway, {@code hibernate.*} and {@code
   * jakarta.persistence.*} for Hibernate. Each replaces what the application's own configuration
   * says of the same key.
   */
  String[] properties() default {};

  /**
   * Classes that configure Flyway or Hibernate in code, and have the last word: each implements
   * {@link io.github.schemacontract.migrations.FlywayCustomizer}, {@link
   * io.github.schemacontract.migrations.FlywayFactory} or {@link
   * io.github.schemacontract.entities.HibernateCustomizer} and has a constructor without
   * parameters.
   */
  Class<?>[] configuredBy() default {};

  /**
   * Globs over object paths that are left out: {@code *} is any part of one name, {@code **} any
   * names; {@code index:public.*.tmp_*} speaks of one kind only.
   */
  String[] ignore() default {};

  /**
   * Whether contract and database must agree on the owners of objects, too. What belongs to the
   * role that migrates has no owner in the contract.
   */
  boolean owners() default false;

  /** The least severity that fails a test. */
  Severity failOn() default Severity.ERROR;
}
