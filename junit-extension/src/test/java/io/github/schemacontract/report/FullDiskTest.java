package io.github.schemacontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.contract.ContractFile;
import io.github.schemacontract.contract.ContractNotWrittenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is checked in, or read by another program, is the old file or the new one, whatever stops a
 * write halfway.
 *
 * <p>In a JVM of its own, whose files may not grow beyond a few kilobytes, or that is killed.
 */
class FullDiskTest {
  private static final String OLD = "old\n";
  private static final int STEP = 1000;
  private static final String LINE = "0123456789abcdef\n";

  @TempDir Path folder;

  @BeforeEach
  void oldFiles() throws IOException {
    Files.writeString(contract(), OLD);
    Files.createDirectories(record().getParent());
    Files.writeString(record(), OLD);
  }

  @Test
  void aDiskThatTakesOnlyTheBeginningLeavesTheOldFilesAndNothingElse() throws Exception {
    Process jvm = jvm("ulimit -f 64; exec \"$@\"", "once").start();
    String words = new String(jvm.getInputStream().readAllBytes(), UTF_8);

    assertThat(jvm.waitFor()).isZero();
    assertThat(words.lines())
        .hasSize(2)
        .allMatch(line -> line.contains("could not be written"))
        .allMatch(line -> line.contains("File too large"));
    assertThat(files()).containsExactlyInAnyOrder(contract(), record());
    assertThat(contract()).hasContent(OLD);
    assertThat(record()).hasContent(OLD);
  }

  @Test
  void aJvmThatIsKilledLeavesTheOldFileOrTheNewOne() throws Exception {
    for (int kill = 0; kill < 3; kill++) {
      Process jvm = jvm("exec \"$@\"", "always").start();
      try {
        // The first lines say that it has begun to write; where it is when it dies is chance.
        assertThat(jvm.getInputStream().readNBytes(1 + kill)).isNotEmpty();
      } finally {
        jvm.destroyForcibly().waitFor();
      }
      assertThat(Files.readString(contract())).matches(FullDiskTest::isWhole);
    }
  }

  private static boolean isWhole(String text) {
    int lines = text.length() / LINE.length();
    return text.equals(OLD) || (lines % STEP == 0 && text.equals(LINE.repeat(lines)));
  }

  private ProcessBuilder jvm(String script, String how) {
    var command = new ArrayList<>(List.of("/bin/sh", "-c", script, "limited"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What the JVM itself would map into a file is larger than is allowed.
    command.addAll(List.of("-XX:-UsePerfData", "-Xshare:auto", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Child.class.getName()));
    command.addAll(List.of(how, contract().toString(), folder.resolve("reports").toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private Path contract() {
    return folder.resolve("schema-contract.yaml");
  }

  private Path record() {
    return ReportFiles.file(folder.resolve("reports"), "com.acme.SchemaTest");
  }

  /** A JVM that writes what is too large, once or until it is killed. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      Path contract = Path.of(arguments[1]);
      if (arguments[0].equals("always")) {
        for (int size = 1; ; size++) {
          ContractFile.save(contract, LINE.repeat(size * STEP % 500_000));
          System.out.print('.');
          System.out.flush();
        }
      }
      try {
        ContractFile.save(contract, LINE.repeat(10_000));
      } catch (ContractNotWrittenException e) {
        System.out.println(e.getMessage());
      }
      try {
        var runs = Stream.generate(Samples::missingTable).limit(1_000).toList();
        var run = Samples.run("from-scratch", runs.toArray(ReportedFinding[]::new));
        ReportFiles.write(Path.of(arguments[2]), List.of(run));
      } catch (ReportNotWrittenException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
