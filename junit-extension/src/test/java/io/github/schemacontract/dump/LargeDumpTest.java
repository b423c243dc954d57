package io.github.schemacontract.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.postgres.Jvm;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is larger than the memory of the JVM that restores it. */
class LargeDumpTest {
  private static final int ROWS = 400_000;

  @TempDir private Path folder;

  @Test
  void aDumpOfFortyMegabytesIsReadWithSixteen() throws IOException, InterruptedException {
    Path dump = folder.resolve("large.sql");
    write(dump, ROWS);
    assertThat(Files.size(dump)).isGreaterThan(40_000_000L);

    assertThat(readWith("-Xmx16m", dump)).isZero();
  }

  private static int readWith(String memory, Path dump) throws IOException, InterruptedException {
    ProcessBuilder jvm = Jvm.of(Reading.class, dump.toString());
    jvm.command().add(1, memory);
    return jvm.inheritIO().start().waitFor();
  }

  static void write(Path dump, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(dump, UTF_8)) {
      out.write("CREATE TABLE public.t (id bigint NOT NULL, body text);\n");
      out.write("COPY public.t (id, body) FROM stdin;\n");
      for (int i = 0; i < rows; i++) {
        out.write(i + "\t" + "x".repeat(100) + "\n");
      }
      out.write("\\.\n");
    }
  }

  /** Reads a dump through, as is done before each restore; the rows go nowhere. */
  static final class Reading {
    private Reading() {}

    public static void main(String[] arguments) {
      var unused =
          new DumpFile(
                  Path.of(arguments[0]),
                  PgRestore.orOf(
                      () -> {
                        throw new AssertionError("It is plain");
                      }))
              .contents();
    }
  }
}
