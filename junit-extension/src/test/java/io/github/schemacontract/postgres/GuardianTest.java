package io.github.schemacontract.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed must not leave a server that eats memory until the next reboot. */
class GuardianTest {
  @TempDir Path folder;

  @Test
  void serverAndDataAreGoneAfterTheJvmWasKilled() throws IOException, InterruptedException {
    var jvm = Jvm.of(Child.class).start();
    try (var words = new BufferedReader(new InputStreamReader(jvm.getInputStream(), UTF_8))) {
      var port = Integer.parseInt(words.readLine());
      var data = Path.of(words.readLine());
      assertThat(answers(port)).isTrue();
      assertThat(data).isDirectory();
      jvm.destroyForcibly().waitFor();
      Waiting.until(() -> !answers(port));
      Waiting.until(() -> Files.notExists(data.getParent()));
    } finally {
      jvm.destroyForcibly();
    }
  }

  @Test
  void aTemplateThatCanNotBeCopiedIsNamedHoweverManyFilesItHas() throws IOException {
    var template = Files.createDirectory(folder.resolve("template"));
    var lease = Lease.in(Files.createDirectory(folder.resolve("leases")));
    for (var file = 0; file < 2000; file++) {
      var name = "file-with-a-name-of-some-length-" + file;
      Files.createFile(template.resolve(name));
      Files.createDirectories(lease.folder().resolve("data/template").resolve(name));
    }

    var guardian = Guardian.start(lease, template, List.of("true"));

    Waiting.until(() -> !guardian.isAlive());
    assertThat(guardian.lastWords().lines().toList())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("cannot overwrite directory"));
    assertThat(lease.folder()).doesNotExist();
    guardian.close();
  }

  @Test
  void whatStaysWhenTheGuardianIsKilledTooIsRemovedByTheNextStart() throws Exception {
    var jvm = Jvm.of(Child.class).start();
    try (var words = new BufferedReader(new InputStreamReader(jvm.getInputStream(), UTF_8))) {
      words.readLine();
      var data = Path.of(words.readLine());
      Stream.concat(jvm.descendants().toList().stream(), Stream.of(jvm.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
      jvm.waitFor();

      Servers.start(TestServer.EMBEDDED).close();

      // The next start may also be that of another build.
      Waiting.until(() -> Files.notExists(data.getParent()));
    } finally {
      jvm.destroyForcibly();
    }
  }

  @Test
  void closingWaitsUntilServerAndDataAreGone() throws SQLException {
    var server = Servers.start(TestServer.EMBEDDED);
    var data = TestServer.dataDirectory(server);
    assertThat(data).isDirectory();
    server.close();
    assertThat(data.getParent()).doesNotExist();
    assertThat(answers(server.address().port())).isFalse();
  }

  @Test
  void theLastWordsOfAServerThatFailsAreKept() throws IOException {
    var template = Files.createDirectory(folder.resolve("template"));
    var work = Lease.in(folder);
    var guardian = Guardian.start(work, template, List.of("sh", "-c", "echo why; exit 3"));
    assertThat(guardian.lastWords()).isEqualTo("why");
    assertThat(work.folder()).doesNotExist();
  }

  @Test
  void dataThatCanNotBeCopiedIsAFailureWithAReason() throws IOException {
    var work = Lease.in(folder);
    var guardian = Guardian.start(work, folder.resolve("missing"), List.of("sleep", "600"));
    assertThat(guardian.lastWords()).contains("missing");
    assertThat(work.folder()).doesNotExist();
  }

  private static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A JVM that has a server and waits to be killed. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println(TestServer.shared().address().port());
      System.out.println(TestServer.dataDirectory(TestServer.shared()));
      Thread.currentThread().join();
    }
  }
}
