package io.github.schemacontract.postgres;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Starts a container. */
final class ContainerProvider implements ServerProvider {
  private static final String LIBRARY = "org.testcontainers.containers.PostgreSQLContainer";
  private static final long PATIENCE_SECONDS = 5;
  private static final Map<String, Question> QUESTIONS = new ConcurrentHashMap<>();

  /** Where there is no other choice: a first look at Docker takes longer on a busy machine. */
  private static final long LONGER_SECONDS = 15;

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

  // An engine that accepts and never answers blocks the library for ever. So the question has a
  // thread of its own, and who asks again waits only for what is left of the time.
  private static Readiness inTime(String image, long seconds) {
    Question question = QUESTIONS.compute(image, (key, last) -> Question.after(last, key));
    try {
      long left = TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - question.askedAt());
      return question.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return DockerEngine.unavailable("the Docker engine did not answer within " + seconds + " s");
    } catch (ExecutionException e) {
      return DockerEngine.unavailable("no Docker engine can be asked (" + e.getCause() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unavailable("the question for a Docker engine was interrupted");
    }
  }

  /** A question for the engine, which may never be answered. */
  private record Question(long askedAt, CompletableFuture<Readiness> answer) {
    static Question after(@Nullable Question last, String image) {
      if (last != null && !last.answer().isDone()) {
        return last;
      }
      var question = new Question(System.nanoTime(), new CompletableFuture<>());
      var thread = new Thread(() -> ask(image, question.answer()), "schema-contract-docker-check");
      thread.setDaemon(true);
      thread.start();
      return question;
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
