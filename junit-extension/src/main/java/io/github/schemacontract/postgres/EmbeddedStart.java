package io.github.schemacontract.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Starts an installation on a copy of its data directory. */
record EmbeddedStart(Installation installation, Ports ports) {
  private static final String HOST = "127.0.0.1";
  private static final int PORTS_TO_TRY = 5;
  private static final long PATIENCE_SECONDS = 60;

  EmbeddedStart(Installation installation) {
    this(installation, EmbeddedStart::freePort);
  }

  EmbeddedServer server() {
    for (var attempt = 1; ; attempt++) {
      try {
        return server(ports.next());
      } catch (PortTakenException e) {
        if (attempt == PORTS_TO_TRY) {
          throw taken(e);
        }
      } catch (IOException e) {
        throw unavailable(e);
      }
    }
  }

  private EmbeddedServer server(int port) throws IOException {
    var lease = Folders.leaseForData();
    var folder = lease.folder();
    var guardian = Guardian.start(lease, installation.data(), command(folder, port));
    try {
      awaitReady(guardian, folder.resolve("data/postmaster.pid"));
      var password = Passwords.random();
      try (var admin = new Admin(address(port, installation.password()))) {
        // That of the installation is the same for every JVM of this user.
        admin.execute(
            "The password of the superuser could not be changed",
            "ALTER ROLE " + InitDb.SUPERUSER + " PASSWORD '" + password + "'");
        return new EmbeddedServer(guardian, address(port, password), admin.version());
      }
    } catch (IOException | RuntimeException e) {
      close(guardian, e);
      throw e;
    }
  }

  // Whatever goes wrong now, the first error says why.
  private static void close(Guardian guardian, Exception first) {
    try {
      guardian.close();
    } catch (RuntimeException e) {
      first.addSuppressed(e);
    }
  }

  private static ServerAddress address(int port, String password) {
    return new ServerAddress(HOST, port, InitDb.SUPERUSER, password);
  }

  private List<String> command(Path folder, int port) {
    var command = new ArrayList<String>();
    command.add(installation.program("postgres").toString());
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
    command.addAll(List.of("-c", "listen_addresses=" + HOST, "-c", "unix_socket_directories="));
    command.addAll(ServerOptions.arguments().toList());
    return command;
  }

  private static void awaitReady(Guardian guardian, Path statusFile) throws IOException {
    var start = System.nanoTime();
    while (!isReady(statusFile)) {
      if (!guardian.isAlive()) {
        throw failure(guardian.lastWords());
      }
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IOException("it was not ready after " + PATIENCE_SECONDS + " s");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  static boolean isReady(Path statusFile) throws IOException {
    try {
      return Files.readAllLines(statusFile).stream().anyMatch(line -> line.startsWith("ready"));
    } catch (NoSuchFileException e) {
      // Not there yet, or not any more: a server that gives up removes it.
      return false;
    }
  }

  private static IOException failure(String lastWords) {
    return lastWords.contains("could not bind")
        ? new PortTakenException(lastWords)
        : new IOException(lastWords);
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static PostgresUnavailableException taken(PortTakenException e) {
    return new PostgresUnavailableException(
        "The embedded PostgreSQL did not start: of "
            + PORTS_TO_TRY
            + " ports of "
            + HOST
            + " that seemed free, other programs took each before it could listen there. Retry, or"
            + " use Testcontainers. It said:\n"
            + e.getMessage(),
        e);
  }

  private PostgresUnavailableException unavailable(IOException e) {
    return new PostgresUnavailableException(
        "The embedded PostgreSQL in "
            + installation.folder()
            + " did not start: "
            + e.getMessage()
            + "\n"
            + cure(String.valueOf(e.getMessage())),
        e);
  }

  private static String cure(String why) {
    if (why.contains("No space left on device")) {
      return "Make room there, name another folder with -Djava.io.tmpdir, or use Testcontainers.";
    }
    return why.contains("Cannot allocate memory")
        ? "Free memory or raise the limit that this process has, or use Testcontainers."
        : "Remove that folder if it is damaged, or use Testcontainers.";
  }

  /** Which port to listen on. */
  @FunctionalInterface
  interface Ports {
    int next() throws IOException;
  }

  /** Another program took the port between our asking for a free one and the server's start. */
  private static final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String lastWords) {
      super(lastWords);
    }
  }
}
