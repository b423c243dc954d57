package io.github.schemacontract.migrations;

import org.apiguardian.api.API;

/**
 * A migration that the tool passes over in silence.
 *
 * @param script its file, relative to its location, or its class
 * @param cure what to do about it, as a sentence
 */
@API(status = API.Status.EXPERIMENTAL)
public record IgnoredScript(String script, String cure) {

  /** A file that is called almost like a migration. */
  static IgnoredScript misnamed(String script, String meant) {
    return new IgnoredScript(
        script, "Call it " + meant + ", or put it elsewhere if it is no migration.");
  }

  /** A class that nobody but the application can make an instance of. */
  static IgnoredScript unmade(String type) {
    return new IgnoredScript(
        type,
        "Flyway can not make an instance of it: give it a constructor without parameters, or hand"
            + " one in with @SchemaContract(configuredBy), a FlywayCustomizer that calls"
            + " javaMigrations.");
  }
}
