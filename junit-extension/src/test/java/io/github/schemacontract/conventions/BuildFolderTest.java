package io.github.schemacontract.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports belong to what a clean build removes. */
class BuildFolderTest {
  @TempDir Path project;

  @ParameterizedTest
  @CsvSource({
    "/p/shop/target/test-classes, /p/shop/target",
    "/p/shop/build/classes/java/test, /p/shop/build",
    "/target/shop/build/classes/kotlin/test, /target/shop/build",
  })
  void it_is_where_the_test_class_was_compiled_to(Path classes, Path folder) {
    assertThat(BuildFolder.of(Optional.of(classes), project)).isEqualTo(folder);
  }

  @Test
  void an_ide_s_own_folder_says_nothing_but_the_project_does() throws IOException {
    assertThat(BuildFolder.of(Optional.of(Path.of("/p/out/test")), project))
        .isEqualTo(project.resolve("target"));
    Files.createFile(project.resolve("build.gradle.kts"));
    assertThat(BuildFolder.of(Optional.empty(), project)).isEqualTo(project.resolve("build"));
    Files.createFile(project.resolve("pom.xml"));
    assertThat(BuildFolder.of(Optional.empty(), project)).isEqualTo(project.resolve("target"));
  }
}
