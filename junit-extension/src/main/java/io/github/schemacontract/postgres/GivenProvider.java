package io.github.schemacontract.postgres;

import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Uses a server that runs already. */
record GivenProvider(UnaryOperator<String> environment) implements ServerProvider {

  GivenProvider() {
    this(System::getenv);
  }

  @Override
  public Readiness readiness(ServerSettings settings) {
    return settings.given().isPresent()
        ? new Readiness(State.READY, "its URL is known")
        : new Readiness(State.UNAVAILABLE, "no JDBC URL says where it is");
  }

  @Override
  public PostgresServer start(ServerSettings settings) {
    var address = new GivenAddress(environment).of(settings.given().orElseThrow());
    var facts = facts(address);
    facts
        .obstacle(address.user())
        .ifPresent(
            obstacle -> {
              throw new PostgresUnavailableException(
                  "No PostgreSQL: the server at "
                      + address.host()
                      + ":"
                      + address.port()
                      + " "
                      + obstacle);
            });
    try (var admin = new Admin(address)) {
      new Sweep(admin).run();
    }
    return new RunningServer(address, facts.version());
  }

  private static GivenFacts facts(ServerAddress address) {
    try (var connection = new UtcDataSource(address, address.entry()).getConnection()) {
      return GivenFacts.read(connection);
    } catch (SQLException e) {
      throw new GivenRefusal(address).of(e);
    }
  }

  /** Somebody else's server. */
  private record RunningServer(ServerAddress address, String version) implements PostgresServer {
    @Override
    public String provider() {
      return "given";
    }

    @Override
    public boolean isOurs() {
      return false;
    }

    /** It goes on for whoever else uses it. */
    @Override
    public void close() {}

    @Override
    public String toString() {
      return "given PostgreSQL " + version + ", " + address;
    }
  }
}
