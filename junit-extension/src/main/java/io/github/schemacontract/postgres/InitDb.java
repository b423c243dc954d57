package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the data directory of an installation. */
record InitDb(Installation installation) {
  static final String SUPERUSER = "postgres";

  void run() throws IOException {
    // The installation's folder can be entered by this user only.
    Files.writeString(installation.passwordFile(), Passwords.random());
    output(command());
  }

  private List<String> command() throws IOException {
    var major = major();
    var command = new ArrayList<String>();
    command.add(installation.program("initdb").toString());
    command.addAll(List.of("-D", installation.data().toString()));
    command.addAll(List.of("-U", SUPERUSER, "--pwfile", installation.passwordFile().toString()));
    // The password goes no further than the loopback interface; hiding it from that takes a tenth
    // of a second in every JVM.
    command.addAll(List.of("--auth", "password", "--encoding", "UTF8", "--locale", "C"));
    // Small segments of the log: the first one is copied at each start.
    command.addAll(List.of("--wal-segsize", "1", "--no-sync"));
    if (major >= 16) {
      // Random passwords need no slow hash, which costs milliseconds in every session.
      command.addAll(List.of("-c", "scram_iterations=1"));
    }
    if (major >= 17) {
      command.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
    }
    return command;
  }

  private int major() throws IOException {
    var version = output(List.of(installation.program("postgres").toString(), "--version"));
    var major = Pattern.compile("\\) (\\d+)").matcher(version);
    if (!major.find()) {
      throw new IOException("PostgreSQL does not tell its version but: " + version);
    }
    return Integer.parseInt(major.group(1));
  }

  private static String output(List<String> program) throws IOException {
    var process =
        new ProcessBuilder(Unprivileged.command(program)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (exitCode(process) != 0) {
      throw new IOException(program.get(0) + " failed: " + output.strip());
    }
    return output;
  }

  private static int exitCode(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while PostgreSQL's data directory was made", e);
    }
  }
}
