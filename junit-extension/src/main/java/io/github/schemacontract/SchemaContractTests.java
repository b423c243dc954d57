package io.github.schemacontract;

import org.apiguardian.api.API;

/**
 * The usual schema tests as default methods: a class with {@link SchemaContract} that implements
 * this interface needs no other line.
 *
 * <pre>{@code
 * @SchemaContract
 * class SchemaTest implements SchemaContractTests {}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public interface SchemaContractTests {

  /** The migrations build, from an empty database, what contract and entities say. */
  @FromScratch
  default void fromScratch() {}

  /** A backup of every version that ever was comes to the same end, with every row. */
  @FromEveryBackup
  default void fromEveryBackup() {}
}
