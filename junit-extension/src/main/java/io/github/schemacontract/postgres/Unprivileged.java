package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Commands as PostgreSQL wants them: it refuses to run as root. */
final class Unprivileged {
  private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");

  private Unprivileged() {}

  /** The command; for root, one that runs it in a user namespace, in which root is nobody. */
  static List<String> command(List<String> command) throws IOException {
    return isRoot()
        ? Stream.concat(IN_NAMESPACE.stream(), command.stream()).toList()
        : List.copyOf(command);
  }

  private static boolean isRoot() throws IOException {
    return Platform.isLinux() && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }
}
