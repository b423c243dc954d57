package io.github.schemacontract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.verdict.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is half there misleads more than none. */
class ReportFilesTest {
  /** No encoder accepts half a character, so writing this fails midway on every file system. */
  private static final String UNWRITABLE = "\uD800";

  @TempDir Path directory;

  @Test
  void the_record_is_in_a_folder_with_the_full_name_of_the_class() throws IOException {
    List<ContractReport> runs = List.of(Samples.run("from-scratch", Samples.missingTable()));
    ReportFiles.write(directory.resolve("target/schema-contract"), runs);
    Path file = directory.resolve("target/schema-contract/com.acme.SchemaTest/report.json");
    assertThat(file).hasContent(ReportJson.of(runs));
    assertThat(ReportFiles.file(directory.resolve("target/schema-contract"), "com.acme.SchemaTest"))
        .isEqualTo(file);
    assertThat(files()).containsExactly("report.json");
  }

  @Test
  void a_later_record_takes_the_place_of_an_earlier_one() throws IOException {
    ReportFiles.write(directory, List.of(Samples.run("from-backup")));
    List<ContractReport> later = List.of(Samples.agreeing("from-scratch"));
    ReportFiles.write(directory, later);
    assertThat(file()).hasContent(ReportJson.of(later));
    assertThat(files()).containsExactly("report.json");
  }

  @Test
  void a_record_that_cannot_be_written_leaves_the_earlier_one_and_nothing_else()
      throws IOException {
    List<ContractReport> earlier = List.of(Samples.run("from-scratch"));
    ReportFiles.write(directory, earlier);
    assertThatThrownBy(
            () ->
                ReportFiles.write(
                    directory,
                    List.of(Samples.run(UNWRITABLE, Outcome.AGREES, Severity.ERROR, List.of()))))
        .isInstanceOf(ReportNotWrittenException.class);
    assertThat(file()).hasContent(ReportJson.of(earlier));
    assertThat(files()).containsExactly("report.json");
  }

  @Test
  void a_folder_in_the_place_of_the_file_is_left_alone() throws IOException {
    Files.createDirectories(file().resolve("kept"));
    assertThatThrownBy(() -> ReportFiles.write(directory, List.of(Samples.run("from-scratch"))))
        .isInstanceOf(ReportNotWrittenException.class);
    assertThat(file().resolve("kept")).isDirectory();
    assertThat(files()).isEmpty();
  }

  @Test
  void the_exception_says_what_where_and_what_to_do() throws IOException {
    Path occupied = Files.createFile(directory.resolve("com.acme.SchemaTest"));
    assertThatThrownBy(() -> ReportFiles.write(directory, List.of(Samples.run("from-scratch"))))
        .isInstanceOf(ReportNotWrittenException.class)
        .hasMessage(
            "The report of com.acme.SchemaTest could not be written to "
                + occupied.resolve("report.json")
                + ": "
                + occupied
                + " is there and is no folder. Findings are only in the messages of the tests. Make"
                + " room there for a file, or name another folder with"
                + " -Dschema-contract.report.dir=<folder>.");
  }

  private Path file() {
    return ReportFiles.file(directory, "com.acme.SchemaTest");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }
}
