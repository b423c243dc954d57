package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Commands as PostgreSQL wants them: it refuses to run as root. */
final class Unprivileged {
  private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");

  private Unprivileged() {}

  /** The command; for root, one that runs it in a user namespace, in which root is nobody. */
  static List<String> command(List<String> command) throws IOException {
    return isRoot() ? inNamespace(command) : List.copyOf(command);
  }

  /** Why no command can be run as PostgreSQL wants it, as a clause; empty when it can. */
  static Optional<String> obstacle() {
    try {
      return isRoot() && !canMakeNamespace()
          ? Optional.of(
              "PostgreSQL refuses to run as root, and root may not make a user namespace here"
                  + " (unshare -U); run the build as an ordinary user")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of("PostgreSQL refuses to run as root, and unshare fails: " + e.getMessage());
    }
  }

  private static List<String> inNamespace(List<String> command) {
    return Stream.concat(IN_NAMESPACE.stream(), command.stream()).toList();
  }

  private static boolean canMakeNamespace() throws IOException {
    var process =
        new ProcessBuilder(inNamespace(List.of("true")))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.onExit().join().exitValue() == 0;
  }

  private static boolean isRoot() throws IOException {
    return Platform.isLinux() && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }
}
