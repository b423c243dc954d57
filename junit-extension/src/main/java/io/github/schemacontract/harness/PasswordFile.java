package io.github.schemacontract.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.schemacontract.postgres.ServerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords where psql looks for them, and nobody but this user can. */
record PasswordFile(Path file) {
  private static final String OWNER_ONLY = "rw-------";

  static PasswordFile in(Path folder) {
    return new PasswordFile(folder.resolve("kept.pgpass"));
  }

  Path add(ServerAddress address, String database) {
    String line =
        Stream.of(
                address.host(),
                Integer.toString(address.port()),
                database,
                address.user(),
                address.password())
            .map(field -> field.replaceAll("[:\\\\]", "\\\\$0"))
            .collect(Collectors.joining(":", "", "\n"));
    try {
      var permissions = PosixFilePermissions.fromString(OWNER_ONLY);
      if (!Files.exists(file)) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions));
      }
      Files.setPosixFilePermissions(file, permissions);
      Files.writeString(file, line, UTF_8, StandardOpenOption.APPEND);
      return file;
    } catch (IOException e) {
      throw new SettingsException(
          "The password of the kept database could not be written to "
              + file
              + " ("
              + e
              + "): make room there, or name another folder with"
              + " -Dschema-contract.report.dir=<folder>.",
          e);
    }
  }
}
