package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract that can not be read fails in a sentence, stays as it is, and leaves nothing. */
class BadContractTest {
  private static final String FOLDER = Project.ROOT + "bad-contract";
  private static final Path FILE = Path.of(FOLDER, "contract.yaml");

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Contract implements ScratchTests {}

  @BeforeEach
  void migrations() {
    project.migrations(Agency.migrations());
  }

  @AfterEach
  void nothingIsLeft() throws SQLException, IOException {
    assertThat(Embedded.databases()).noneMatch(name -> name.startsWith("schema_contract"));
    try (var files = Files.list(Path.of(FOLDER))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .isSubsetOf("contract.yaml", "migrations", "reports", "file");
    }
  }

  @Test
  void anEmptyFileIsNoContractWithoutPromises() {
    project.contract("");
    assertInvalid("contract.yaml, line 1 does not say `format`: begin the contract with");
    assertThat(FILE).isEmptyFile();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoMatter() {
    project.contract("\uFEFF" + Agency.CONTRACT.replace("\n", "\r\n"));
    assertThat(project.run(Contract.class).failures()).isEmpty();
  }

  @Test
  void aFileOfAHundredMegabytesIsNotRead() throws IOException {
    try (var file = new RandomAccessFile(FILE.toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertInvalid("contract.yaml is larger than 8 MiB: leave out what is not under contract.");
    assertThat(FILE).hasSize(100_000_000);
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Files.write(FILE, Agency.CONTRACT.getBytes(StandardCharsets.UTF_16));
    assertInvalid("contract.yaml, line 1 is not UTF-8: save the file as UTF-8.");
  }

  @Test
  void aTabIsNamed() {
    project.contract(Agency.CONTRACT.replace("          email", "\t  email"));
    assertInvalid("contract.yaml, line 7 is indented with a tab, which YAML does not take: use");
  }

  @Test
  void aFolderIsNamed() throws IOException {
    Files.createDirectory(FILE);
    assertInvalid("contract.yaml is a folder: name the file in it, or remove the folder.");
    assertThat(FILE).isEmptyDirectory();
  }

  @Test
  void aLinkThatLeadsNowhereIsNoAbsentContract() throws IOException {
    Files.createSymbolicLink(FILE, Path.of("nowhere.yaml"));
    assertInvalid("contract.yaml is a link to nowhere.yaml, which leads nowhere: correct or");
    assertThat(FILE).isSymbolicLink();
    Files.delete(FILE);
    Files.createSymbolicLink(FILE, FILE.getFileName());
    assertInvalid("which leads nowhere");
    assertThat(Files.exists(FILE, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void anUpdateDoesNotTouchWhatCanNotBeRead() {
    String text = Agency.CONTRACT.replace("primary key:", "primry key:");
    project.contract(text);
    assertThat(project.run(Contract.class, "update=true").error().code())
        .isEqualTo("contract-invalid");
    assertThat(project.contract()).hasValue(text);
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/file/contract.yaml")
  static class BelowAFile implements ScratchTests {}

  @Test
  void aFolderThatCanNotBeWrittenToIsNamed() {
    project.file("file", "old");
    assertThat(project.run(BelowAFile.class).message())
        .startsWith(FOLDER + "/file/contract.yaml could not be written: ")
        .contains("make room in its folder and let this user write there, or name another file")
        .doesNotContain("Exception");
    assertThat(Path.of(FOLDER, "file")).hasContent("old");
  }

  private void assertInvalid(String message) {
    ContractRun run = project.run(Contract.class);
    assertThat(run.error().text()).isEqualTo("contract-invalid contract contract.yaml");
    assertThat(run.error().consequence()).contains(message);
  }
}
