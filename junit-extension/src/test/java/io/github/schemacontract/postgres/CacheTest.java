package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a folder that another JVM takes for a whole one would fail every run from then on. */
class CacheTest {
  @TempDir Path folder;

  @Test
  void aFolderIsFilledOnce() throws IOException {
    var cache = new Cache(folder);
    var first = cache.get("a", fresh -> Files.writeString(fresh.resolve("file"), "first"));
    var second = cache.get("a", fresh -> Files.writeString(fresh.resolve("file"), "second"));
    assertThat(second).isEqualTo(first);
    assertThat(second.resolve("file")).hasContent("first");
  }

  @Test
  void whoIsSecondTakesWhatTheFirstHasMade() throws IOException {
    var cache = new Cache(folder);
    var made =
        cache.get(
            "a",
            fresh -> {
              Files.writeString(fresh.resolve("file"), "slow");
              cache.get("a", other -> Files.writeString(other.resolve("file"), "fast"));
            });
    assertThat(made.resolve("file")).hasContent("fast");
    assertThat(folder).isDirectoryNotContaining("glob:**/new-*");
  }

  @Test
  void nothingStaysOfAFolderThatCouldNotBeFilled() {
    var cache = new Cache(folder);
    assertThatThrownBy(
            () ->
                cache.get(
                    "a",
                    fresh -> {
                      Files.writeString(fresh.resolve("file"), "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(folder).isEmptyDirectory();
  }
}
