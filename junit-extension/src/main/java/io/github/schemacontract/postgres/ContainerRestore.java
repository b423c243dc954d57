package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.MountableFile;

/** The {@code pg_restore} of a container; what goes in and comes out are files, of any size. */
record ContainerRestore(GenericContainer<?> container) {

  InputStream sql(Path archive, List<String> options) throws IOException {
    String name = "/tmp/schema-contract-" + UUID.randomUUID();
    String sql = name + ".sql";
    var command = new ArrayList<>(List.of("pg_restore", "-f", sql));
    command.addAll(options);
    command.add(name);
    container.copyFileToContainer(MountableFile.forHostPath(archive), name);
    try {
      ExecResult ended = run(command);
      if (ended.getExitCode() != 0) {
        throw new IOException("in the container, " + ended.getStderr().strip());
      }
      return copied(sql);
    } finally {
      run(List.of("rm", "-rf", name, sql));
    }
  }

  private ExecResult run(List<String> command) throws IOException {
    try {
      return container.execInContainer(command.toArray(String[]::new));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while " + command.get(0) + " ran in the container", e);
    }
  }

  private InputStream copied(String sql) throws IOException {
    Path copy = Files.createTempFile("schema-contract", ".sql");
    try {
      container.copyFileFromContainer(
          sql, in -> Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING));
      return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }
}
