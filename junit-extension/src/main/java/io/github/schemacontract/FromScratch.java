package io.github.schemacontract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
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
public @interface FromScratch {}
