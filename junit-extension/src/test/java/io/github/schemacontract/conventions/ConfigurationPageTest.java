package io.github.schemacontract.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A key that nobody knows of is as good as not read. */
class ConfigurationPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| `flyway[.][^`]+` \\|$");

  @Test
  void the_page_lists_the_keys_of_Flyway_that_are_read_and_no_other() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("docs/configuration.md"))) {
      folder = folder.getParent();
    }
    String page = Files.readString(folder.resolve("docs/configuration.md"));

    assertThat(ROW.matcher(page).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(FlywayKeys.all());
  }
}
