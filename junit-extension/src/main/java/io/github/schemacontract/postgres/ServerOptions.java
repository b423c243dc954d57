package io.github.schemacontract.postgres;

import java.util.List;
import java.util.stream.Stream;

/** The settings of a server whose data nobody will miss. */
final class ServerOptions {
  private static final List<String> OPTIONS =
      List.of(
          "fsync=off",
          "synchronous_commit=off",
          "full_page_writes=off",
          "wal_level=minimal",
          "max_wal_senders=0",
          "wal_init_zero=off",
          // Its workers would hold up clones, and statistics would change plans between two runs.
          "autovacuum=off",
          "jit=off",
          "shared_buffers=32MB",
          "max_connections=100",
          // One transaction creates a whole schema, or fills it, and each of its objects takes a
          // lock;
          // several databases are worked at at the same time.
          "max_locks_per_transaction=1024",
          // In the data directory, so that nothing stays behind when the server is killed.
          "dynamic_shared_memory_type=mmap",
          "lc_messages=C",
          "TimeZone=UTC");

  private ServerOptions() {}

  /** The options as arguments of {@code postgres}. */
  static Stream<String> arguments() {
    return OPTIONS.stream().flatMap(option -> Stream.of("-c", option));
  }
}
