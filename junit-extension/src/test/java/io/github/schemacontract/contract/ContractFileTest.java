package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the harness needs to know of a contract besides its statements, and how it is saved. */
class ContractFileTest {
  @TempDir private Path folder;

  @Test
  void everyObjectHasTheLineOfItsName() throws IOException {
    Contract contract =
        read(
            """
            format: 1
            extensions:
              - citext
              - '"odd name" schema x'
            schemas:
              s:
                tables:
                  t:
                    columns:
                      a:

                        definition: text
                    grants:
                      reader: select
                  theirs:
                    platform: true
                    policies:
                      p: select to public
                functions:
                  f(int): |-
                    (a int)
                    returns int
            """);

    assertThat(contract.lines())
        .containsEntry(ObjectPath.of(ObjectKind.EXTENSION, "citext"), 3)
        .containsEntry(ObjectPath.of(ObjectKind.EXTENSION, "odd name"), 4)
        .containsEntry(ObjectPath.of(ObjectKind.SCHEMA, "s"), 6)
        .containsEntry(ObjectPath.of(ObjectKind.TABLE, "s", "t"), 8)
        .containsEntry(ObjectPath.of(ObjectKind.COLUMN, "s", "t", "a"), 10)
        .containsEntry(
            ObjectPath.of(ObjectKind.TABLE, "s", "t").child(ObjectKind.GRANT, "reader"), 14)
        .containsEntry(ObjectPath.of(ObjectKind.POLICY, "s", "theirs", "p"), 18)
        .containsEntry(ObjectPath.of(ObjectKind.FUNCTION, "s", "f(int)"), 20)
        .hasSize(8);
  }

  @Test
  void rolesAreThoseListedAndThoseThatGrantsName() throws IOException {
    Contract contract =
        read(
            """
            format: 1
            roles: [owner]
            schemas:
              s:
                grants: {app: usage, public: [usage], PUBLIC: [create]}
            """);

    assertThat(contract.roles()).containsExactly("app", "owner");
  }

  @Test
  void ignoredObjectsKeepTheirReasons() throws IOException {
    Contract contract =
        read(
            """
            format: 1
            ignore:
              - path: public.tmp_*
                reason: imports
              - auth.*
            """);

    assertThat(contract.ignored())
        .containsExactly(
            new IgnoredObjects("public.tmp_*", Optional.of("imports"), 3),
            new IgnoredObjects("auth.*", Optional.empty(), 5));
  }

  @Test
  void rowsAndMigrationsAreKeptForLater() throws IOException {
    Contract contract =
        read(
            """
            format: 1
            schemas: {s: {tables: {t: {rows: [{id: 1}]}}}}
            migrations: {"1": abc}
            """);

    assertThat(contract.statements()).hasSize(2);
    assertThat(contract.text()).contains("rows: [{id: 1}]");
  }

  @Test
  void savingCreatesTheFolderAndLeavesNothingElseBehind() throws IOException {
    Path file = folder.resolve("src/test/resources/schema-contract.yaml");

    ContractFile.save(file, "format: 1\n");
    ContractFile.save(file, "format: 1\nroles: [ü]\n");

    assertThat(file).hasContent("format: 1\nroles: [ü]\n");
    assertThat(file.getParent()).isDirectoryContaining(file::equals);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void savingRemovesWhatAKilledWriterLeftOfThisFileAndNothingElse() throws IOException {
    Path file = folder.resolve("contract.yaml");
    String uuid = "0a1b2c3d-0123-4567-89ab-0123456789ab";
    old(".contract.yaml." + uuid);
    List<Path> others =
        List.of(
            old(".other.yaml." + uuid),
            old(".contract.yaml.mine"),
            old(".contract.yaml." + uuid + ".mine"),
            old("contract.yaml." + uuid),
            Files.createFile(folder.resolve(".contract.yaml." + uuid.replace('0', '9'))));

    ContractFile.save(file, "new");

    try (var files = Files.list(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of(file), others.stream()).toList());
    }
  }

  private Path old(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  @Test
  void savingGoesThroughALinkInsteadOfReplacingIt() throws IOException {
    Path real = Files.writeString(folder.resolve("real.yaml"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), real);

    ContractFile.save(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void aRefusedSaveLeavesTheOldFile() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "old");

    assertThatThrownBy(() -> ContractFile.save(blocked.resolve("contract.yaml"), "new"))
        .isInstanceOf(ContractNotWrittenException.class)
        .hasMessageStartingWith(blocked.resolve("contract.yaml") + " could not be written: ");
    assertThat(blocked).hasContent("old");
  }

  private Contract read(String text) throws IOException {
    return ContractFile.read(Files.writeString(folder.resolve("contract.yaml"), text));
  }
}
