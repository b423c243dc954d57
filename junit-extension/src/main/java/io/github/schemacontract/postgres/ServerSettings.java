package io.github.schemacontract.postgres;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Which PostgreSQL to start.
 *
 * @param provider who runs it
 * @param image the container image, for Testcontainers
 * @param version the major version; a server of another one is refused, 0 accepts any
 * @param given the server to use, for {@link Provider#GIVEN}
 */
@API(status = API.Status.EXPERIMENTAL)
public record ServerSettings(
    Provider provider, String image, int version, Optional<GivenServer> given) {

  /**
   * A server that the harness starts.
   *
   * @param provider who runs it
   * @param image the container image, for Testcontainers
   * @param version the major version; a server of another one is refused, 0 accepts any
   */
  public ServerSettings(Provider provider, String image, int version) {
    this(provider, image, version, Optional.empty());
  }

  /** Who runs the server. */
  public enum Provider {
    /** Testcontainers where a Docker engine answers and has the image, otherwise embedded. */
    AUTO,
    /** A container. */
    TESTCONTAINERS,
    /** Binaries on the class path, no Docker needed. */
    EMBEDDED,
    /** Somebody else: a running server that is named by its JDBC URL. */
    GIVEN
  }
}
