package io.github.schemacontract.postgres;

import org.apiguardian.api.API;

/**
 * Which PostgreSQL to start.
 *
 * @param provider who runs it
 * @param image the container image, for Testcontainers
 * @param version the major version; a server of another one is refused, 0 accepts any
 */
@API(status = API.Status.EXPERIMENTAL)
public record ServerSettings(Provider provider, String image, int version) {

  /** Who runs the server. */
  public enum Provider {
    /** Testcontainers where a Docker engine answers and has the image, otherwise embedded. */
    AUTO,
    /** A container. */
    TESTCONTAINERS,
    /** Binaries on the class path, no Docker needed. */
    EMBEDDED
  }
}
