package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a folder that another JVM takes for a whole one would fail every run from then on. */
class CacheTest {
  @TempDir Path folder;

  @Test
  void aFolderIsFilledOnce() throws IOException {
    var cache = new Cache(folder);
    var first = cache.get("a", fresh -> write(fresh, "first"));
    var second = cache.get("a", fresh -> write(fresh, "second"));
    assertThat(second).isEqualTo(first);
    assertThat(second.resolve("file")).hasContent("first");
  }

  @Test
  void whoComesWhileItIsFilledWaitsAndTakesIt() throws Exception {
    var cache = new Cache(folder);
    var second = new FutureTask<>(() -> cache.get("a", fresh -> write(fresh, "second")));
    var made =
        cache.get(
            "a",
            fresh -> {
              var thread = new Thread(second);
              thread.start();
              while (thread.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
              }
              write(fresh, "first");
            });

    assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(made);
    assertThat(made.resolve("file")).hasContent("first");
    assertThat(folder).isDirectoryNotContaining("glob:**/new-*");
  }

  @Test
  void whatAKilledJvmHasHalfFilledIsRemovedByTheNextThatFills() throws IOException {
    write(Files.createDirectory(folder.resolve("new-1")), "half");
    new Cache(folder).get("a", fresh -> write(fresh, "whole"));

    assertThat(folder).isDirectoryNotContaining("glob:**/new-*");
  }

  @Test
  void whatAnotherJvmIsFillingStays() throws Exception {
    var other = Files.createDirectory(folder.resolve("new-1"));
    try (var filling = Turn.at(folder.resolve("lock"), Duration.ZERO)) {
      assertThat(filling.isMine()).isTrue();
      new Cache(folder, Duration.ZERO).get("a", fresh -> write(fresh, "whole"));
    }

    assertThat(other).isDirectory();
    assertThat(folder.resolve("a/file")).hasContent("whole");
  }

  @Test
  void nothingStaysOfAFolderThatCouldNotBeFilled() {
    var cache = new Cache(folder);
    assertThatThrownBy(
            () ->
                cache.get(
                    "a",
                    fresh -> {
                      write(fresh, "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(folder.resolve("a")).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**/new-*");
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("file"), text);
  }
}
