package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real server as the harness would never start one, to be given to it. */
record StrangeServer(Guardian guardian, ServerAddress address) implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final long PATIENCE_SECONDS = 60;

  /**
   * Starts one.
   *
   * @param major its major version
   * @param template a stopped data directory; a copy of it is used
   * @param settings settings as {@code name=value}
   */
  static StrangeServer start(int major, Path template, String... settings) throws IOException {
    var installation = installation(major);
    var lease = Folders.leaseForData();
    int port = EmbeddedStart.freePort();
    var command = new ArrayList<String>();
    command.addAll(List.of(installation.program("postgres").toString(), "-p", "" + port));
    command.addAll(List.of("-D", lease.folder().resolve("data").toString()));
    command.addAll(List.of("-c", "listen_addresses=" + HOST, "-c", "unix_socket_directories="));
    command.addAll(List.of("-c", "dynamic_shared_memory_type=mmap"));
    for (var setting : settings) {
      command.addAll(List.of("-c", setting));
    }
    var guardian = Guardian.start(lease, template, command);
    await(guardian, lease.folder().resolve("data/postmaster.pid"));
    var address = new ServerAddress(HOST, port, InitDb.SUPERUSER, installation.password());
    return new StrangeServer(guardian, address);
  }

  /** The binaries of a major version, with a data directory that was never started. */
  static Installation installation(int major) throws IOException {
    var archive = BinariesArchive.on(ClassPath.own(), major).orElseThrow();
    return Installation.of(archive, Cache.ofUser());
  }

  private static void await(Guardian guardian, Path statusFile) throws IOException {
    var start = System.nanoTime();
    while (!EmbeddedStart.isReady(statusFile)) {
      if (!guardian.isAlive()) {
        throw new IOException(guardian.lastWords());
      }
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        var log = Files.readString(statusFile.resolveSibling("../server.log"));
        guardian.close();
        throw new IOException(log);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  /** Its URL, as somebody would give it. */
  String url() {
    return "jdbc:postgresql://%s:%d/postgres?user=%s&password=%s"
        .formatted(HOST, address.port(), address.user(), address.password());
  }

  @Override
  public void close() {
    guardian.close();
  }
}
