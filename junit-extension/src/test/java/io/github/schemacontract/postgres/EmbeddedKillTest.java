package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds are cancelled at any moment: while binaries are unpacked, while a server starts, works or
 * stops. Neither memory nor processes may be lost to them.
 *
 * <p>{@code -Dschema-contract.kills=100} kills more often than a build has time for.
 */
class EmbeddedKillTest {
  private static final int KILLS = Integer.getInteger("schema-contract.kills", 5);
  private static final int LONGEST_LIFE_MILLIS = 1500;

  /** Every so often the child begins without binaries, which it then unpacks. */
  private static final int EMPTY_CACHE_EVERY = 5;

  @TempDir Path cache;

  @Test
  void afterEachKillTheNextRunRemovesWhatIsLeft() throws Exception {
    var random = new Random(KILLS);
    for (var kill = 1; kill <= KILLS; kill++) {
      var empty = kill % EMPTY_CACHE_EVERY == 1;
      if (empty) {
        clear(cache);
      }
      var life = random.nextInt(empty ? 2 * LONGEST_LIFE_MILLIS : LONGEST_LIFE_MILLIS);
      var killed = killAfter(life);

      start(cache).close();

      awaitNothingLeft(killed, "kill " + kill + " after " + life + " ms");
    }
  }

  private long killAfter(int millis) throws IOException, InterruptedException {
    var killed = new ArrayList<Long>();
    Jvm.runUntilItSpeaks(
        Child.class,
        cache,
        jvm -> {
          killed.add(jvm.pid());
          assertThat(ends(jvm, millis)).as("the child ended by itself").isFalse();
        });
    return killed.get(0);
  }

  private static boolean ends(Process jvm, int millis) {
    try {
      return jvm.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  // The guardian of the killed JVM is a process of its own, which may need a moment more.
  private void awaitNothingLeft(long killed, String when) throws IOException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    for (var left = left(killed); !left.isEmpty(); left = left(killed)) {
      assertThat(System.nanoTime()).as("%s: %s", when, left).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private List<String> left(long killed) throws IOException {
    var name = "schema-contract-" + killed + "-";
    var left = new ArrayList<String>();
    for (var folder : List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir")))) {
      left.addAll(found(folder, name));
    }
    left.addAll(found(cache, "new-"));
    ProcessHandle.allProcesses()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(command -> command.contains(name) || command.contains(cache + "/"))
        .forEach(left::add);
    return left;
  }

  private static List<String> found(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(f -> f.startsWith(folder + "/" + prefix)).toList();
    }
  }

  private static void clear(Path folder) throws IOException {
    Folders.delete(folder);
    Files.createDirectory(folder);
  }

  private static PostgresServer start(Path cache) {
    return new EmbeddedProvider(ClassPath.own(), new Cache(cache)).start(TestServer.EMBEDDED);
  }

  /** A JVM that starts servers and uses and stops them until it is killed. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println("begins");
      while (true) {
        try (var server = start(Path.of(arguments[0]));
            var databases = new Databases(server)) {
          var database = databases.create("victim");
          TestServer.execute(database, "CREATE ROLE one; CREATE TABLE a ()");
          databases.cloneOf(database, "clone");
        }
      }
    }
  }
}
