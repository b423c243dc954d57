package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory that a killed build leaves occupied is missing until the next reboot. */
class LeaseTest {
  @TempDir Path parent;

  @Test
  void aFolderIsForThisUserAloneAndGoesWithAllThatIsInIt() throws IOException {
    try (var lease = Lease.in(parent)) {
      Files.writeString(lease.folder().resolve("file"), "text");

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lease.folder())))
          .isEqualTo("rwx------");
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatAKilledJvmLeftIsSwept() throws Exception {
    var folder = Jvm.runUntilItSpeaks(Holder.class, parent, Process::destroyForcibly);
    assertThat(Path.of(folder)).isDirectory();

    Lease.sweep(parent);

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatALivingJvmHoldsStays() throws Exception {
    Jvm.runUntilItSpeaks(
        Holder.class,
        parent,
        living -> {
          Lease.sweep(parent);
          assertThat(parent).isNotEmptyDirectory();
        });
  }

  @Test
  void whatThisJvmHoldsStaysAndStaysLocked() throws Exception {
    try (var lease = Lease.in(parent)) {
      Lease.sweep(parent);
      Jvm.runUntilItSpeaks(Sweeper.class, parent, swept -> {});

      assertThat(lease.folder()).isDirectory();
    }
  }

  @Test
  void whatIsHandedOverOrNotOursStays() throws IOException {
    var lease = Lease.in(parent);
    lease.handOver();
    var foreign = Files.createDirectory(parent.resolve("schema-contract-of-somebody"));
    Lease.sweep(parent);

    assertThat(lease.folder()).isDirectory();
    assertThat(foreign).isDirectory();
  }

  /** A JVM that has a folder until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println(Lease.in(Path.of(arguments[0])).folder());
      Thread.currentThread().join();
    }
  }

  /** A JVM that removes what others left. */
  static final class Sweeper {
    private Sweeper() {}

    public static void main(String[] arguments) {
      Lease.sweep(Path.of(arguments[0]));
      System.out.println("swept");
    }
  }
}
