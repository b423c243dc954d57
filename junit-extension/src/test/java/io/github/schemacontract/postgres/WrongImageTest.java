package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.command.BuildImageResultCallback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** An image that does not exist, or is no PostgreSQL, fails with a reason and not after minutes. */
@Tag("container")
class WrongImageTest {
  @TempDir Path folder;

  @BeforeAll
  static void needsAnEngineWithTheImage() {
    ContainerServerTest.needsAnEngineWithTheImage();
  }

  @Test
  void anImageThatDoesNotExist() {
    refused(
        "localhost:1/no-such-image:17",
        "No PostgreSQL: the image localhost:1/no-such-image:17 is not on this machine and can not"
            + " be pulled (");
  }

  @Test
  void aNameThatIsNone() {
    refused(
        "postgres 17",
        "No PostgreSQL: Testcontainers is asked for, but 'postgres 17' is no name of an image."
            + " Correct it in @Postgres(image).");
  }

  @Test
  void anImageThatIsNoPostgresql() throws IOException {
    Files.writeString(folder.resolve("Dockerfile"), "FROM postgres:17\nENTRYPOINT [\"false\"]\n");
    var docker = DockerClientFactory.lazyClient();
    String tag = "schema-contract-no-postgresql:1";
    String id =
        docker
            .buildImageCmd(folder.toFile())
            .withTags(Set.of(tag))
            .exec(new BuildImageResultCallback())
            .awaitImageId();
    try {
      refused(tag, "No PostgreSQL: the container of the image " + tag + " did not start: ");
    } finally {
      docker.removeImageCmd(id).withForce(true).exec();
    }
  }

  private static void refused(String image, String message) {
    var settings = new ServerSettings(ServerSettings.Provider.TESTCONTAINERS, image, 17);
    assertThatThrownBy(() -> Servers.start(settings))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageStartingWith(message);
  }
}
