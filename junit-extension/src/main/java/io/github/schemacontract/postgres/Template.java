package io.github.schemacontract.postgres;

import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * A database that is only there to be cloned.
 *
 * <p>It refuses every connection, so that a clone never waits for a session to end.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Template implements AutoCloseable {
  private final String name;
  private final Consumer<String> drop;

  Template(String name, Consumer<String> drop) {
    this.name = name;
    this.drop = drop;
  }

  /** Its name on the server. */
  public String name() {
    return name;
  }

  /** Drops it; its clones stay. */
  @Override
  public void close() {
    drop.accept(name);
  }

  @Override
  public String toString() {
    return "template " + name;
  }
}
