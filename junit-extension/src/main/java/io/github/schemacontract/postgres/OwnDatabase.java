package io.github.schemacontract.postgres;

import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A database of {@link Databases}, which alone knows how to drop it. */
final class OwnDatabase implements Database {
  private final String name;
  private final ServerAddress address;
  private final DataSource dataSource;
  private final DataSource migrating;
  private final Consumer<String> drop;
  private final Consumer<String> keep;

  OwnDatabase(
      String name,
      ServerAddress address,
      Optional<Login> migrating,
      Consumer<String> drop,
      Consumer<String> keep) {
    this.name = name;
    this.address = address;
    this.dataSource = new UtcDataSource(address, name);
    this.migrating =
        migrating
            .<DataSource>map(login -> new UtcDataSource(address, name, login))
            .orElse(dataSource);
    this.drop = drop;
    this.keep = keep;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ServerAddress address() {
    return address;
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public DataSource migrating() {
    return migrating;
  }

  @Override
  public void close() {
    drop.accept(name);
  }

  @Override
  public void keep() {
    keep.accept(name);
  }

  @Override
  public String toString() {
    return dataSource.toString();
  }
}
