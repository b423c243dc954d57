package io.github.schemacontract.postgres;

import com.github.dockerjava.api.exception.NotFoundException;
import io.github.schemacontract.postgres.ServerProvider.Readiness;
import io.github.schemacontract.postgres.ServerProvider.State;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** The Docker engine that Testcontainers finds. */
final class DockerEngine {
  private DockerEngine() {}

  /**
   * Whether a container of that image can be started; may block for as long as the engine likes.
   */
  static Readiness readiness(String image) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return new Readiness(State.UNAVAILABLE, "no Docker engine answers");
    }
    return has(image)
        ? new Readiness(State.READY, "a Docker engine answers and has the image " + image)
        : new Readiness(State.SLOW, "the Docker engine does not have the image " + image + " yet");
  }

  private static boolean has(String image) {
    var name = ImageNameSubstitutor.instance().apply(DockerImageName.parse(image));
    try {
      DockerClientFactory.lazyClient().inspectImageCmd(name.asCanonicalNameString()).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }
}
