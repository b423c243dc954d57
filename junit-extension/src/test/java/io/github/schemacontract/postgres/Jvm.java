package io.github.schemacontract.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Other JVMs with the class path of this one, to be killed or to be in the way. */
public final class Jvm {
  private Jvm() {}

  public static ProcessBuilder of(Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Many of them start; none lives long enough for the best code to pay.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Waits for the first line that it prints, acts, and ends it; returns the line. */
  static String runUntilItSpeaks(Class<?> main, Path argument, Consumer<Process> action)
      throws IOException, InterruptedException {
    var jvm = of(main, argument.toString()).start();
    try (var words = new BufferedReader(new InputStreamReader(jvm.getInputStream(), UTF_8))) {
      var line = words.readLine();
      action.accept(jvm);
      return line;
    } finally {
      jvm.destroyForcibly().waitFor();
    }
  }
}
