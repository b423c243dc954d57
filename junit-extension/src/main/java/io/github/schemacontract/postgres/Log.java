package io.github.schemacontract.postgres;

/**
 * Loggers, fetched when there is something to say: the first one in a JVM takes longer than the
 * start of a server.
 */
final class Log {
  private Log() {}

  static System.Logger of(Class<?> speaker) {
    return System.getLogger(speaker.getName());
  }
}
