package io.github.schemacontract.postgres;

import static io.github.schemacontract.postgres.TestServer.execute;
import static io.github.schemacontract.postgres.TestServer.strings;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Builds are cancelled at any moment; on a server that others use nothing may pile up.
 *
 * <p>{@code -Dschema-contract.kills=100} kills more often than a build has time for.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("schema-contract.kills", 8);
  private static final int LONGEST_LIFE_MILLIS = 2000;
  private static PostgresServer host;

  @BeforeAll
  static void aServer() throws SQLException {
    host = Servers.start(TestServer.EMBEDDED);
    execute(postgres(), "CREATE ROLE builder LOGIN CREATEDB CREATEROLE PASSWORD 'secret'");
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void afterEachKillTheNextRunRemovesWhatIsLeft() throws Exception {
    var random = new Random(KILLS);
    for (var kill = 1; kill <= KILLS; kill++) {
      var life = random.nextInt(LONGEST_LIFE_MILLIS);
      killAfter(life);
      awaitNothingLeft("kill " + kill + " after " + life + " ms");
    }
  }

  private static void killAfter(int millis) throws Exception {
    var address = host.address();
    var jvm = Jvm.of(Child.class, address.host(), Integer.toString(address.port())).start();
    try {
      // That it ends by itself before is a failure of the child.
      assertThat(jvm.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      jvm.destroyForcibly().waitFor();
    }
  }

  /** A session notices its client's death when its statement has ended, so more than one look. */
  private static void awaitNothingLeft(String when) throws SQLException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    var left = List.<String>of();
    do {
      assertThat(System.nanoTime()).as("%s: %s", when, left).isLessThan(end);
      GivenServerTest.Given.on(host, "builder", "secret");
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      left = left();
    } while (!left.isEmpty());
  }

  private static List<String> left() throws SQLException {
    var left =
        new ArrayList<>(
            strings(postgres(), "SELECT datname FROM pg_database WHERE datname LIKE 'schema%'"));
    left.addAll(
        strings(
            postgres(),
            "SELECT rolname FROM pg_roles WHERE oid >= 16384 AND rolname <> 'builder'"));
    return left;
  }

  private static Database postgres() {
    return new OwnDatabase("postgres", host.address(), Optional.empty(), drop -> {}, keep -> {});
  }

  /** A JVM that makes and drops databases and roles until it is killed. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws Exception {
      var address =
          new ServerAddress(arguments[0], Integer.parseInt(arguments[1]), "builder", "secret");
      var given = GivenServerTest.Given.on(new Host(address), address.user(), address.password());
      while (true) {
        try (var databases = new Databases(given)) {
          databases.expectRoles(List.of("one", "two"), Duration.ofSeconds(30));
          var database = databases.create("victim");
          execute(database, "CREATE ROLE one; CREATE ROLE two; CREATE TABLE a ()");
          execute(database, "ALTER TABLE a OWNER TO builder; GRANT SELECT ON a TO one");
          databases.cloneOf(database, "clone");
          databases.freeRoleNames();
        }
      }
    }
  }

  private record Host(ServerAddress address) implements PostgresServer {
    @Override
    public String provider() {
      return "host";
    }

    @Override
    public String version() {
      return "17";
    }

    @Override
    public void close() {}
  }
}
