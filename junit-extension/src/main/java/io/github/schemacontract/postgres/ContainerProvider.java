package io.github.schemacontract.postgres;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts a container. */
final class ContainerProvider implements ServerProvider {
  private static final String LIBRARY = "org.testcontainers.containers.PostgreSQLContainer";
  private static final long PATIENCE_SECONDS = 5;

  /** Where there is no other choice: a first look at Docker takes longer on a busy machine. */
  private static final long LONGER_SECONDS = 30;

  private final ClassPath classPath;

  ContainerProvider() {
    this(ClassPath.own());
  }

  ContainerProvider(ClassPath classPath) {
    this.classPath = classPath;
  }

  @Override
  public Readiness readiness(ServerSettings settings) {
    return classPath.hasClass(LIBRARY)
        ? inTime(settings.image(), patience(settings))
        : unavailable("Testcontainers' PostgreSQL module is not on the class path");
  }

  private static long patience(ServerSettings settings) {
    return settings.provider() == ServerSettings.Provider.TESTCONTAINERS
        ? LONGER_SECONDS
        : PATIENCE_SECONDS;
  }

  // On a thread that may hang for ever: an engine that accepts and never answers blocks the
  // library.
  private static Readiness inTime(String image, long seconds) {
    var answer = new CompletableFuture<Readiness>();
    var thread = new Thread(() -> ask(image, answer), "schema-contract-docker-check");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return unavailable("the Docker engine did not answer within " + seconds + " s");
    } catch (ExecutionException e) {
      return unavailable("no Docker engine can be asked (" + e.getCause() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unavailable("the question for a Docker engine was interrupted");
    }
  }

  private static void ask(String image, CompletableFuture<Readiness> answer) {
    try {
      answer.complete(DockerEngine.readiness(image));
    } catch (RuntimeException | LinkageError e) {
      answer.completeExceptionally(e);
    }
  }

  @Override
  public PostgresServer start(ServerSettings settings) {
    return ContainerServer.start(settings.image());
  }

  private static Readiness unavailable(String why) {
    return new Readiness(State.UNAVAILABLE, why);
  }
}
