package io.github.schemacontract.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** Flyway's own words, and ours around them. */
final class FlywayMessages {
  private static final String VERSION = "/org/flywaydb/core/internal/version.txt";

  private FlywayMessages() {}

  /** Flyway's version; its manifest has none, so it is read where Flyway itself reads it. */
  static String version() {
    try (var in = Flyway.class.getResourceAsStream(VERSION)) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MigrationsUnreadableException unreadable(List<String> locations, FlywayException cause) {
    return new MigrationsUnreadableException(
        "Flyway cannot read the migrations in "
            + String.join(", ", locations)
            + ", so none was run: "
            + sentence(cause)
            + " "
            + advice(cause),
        cause);
  }

  static MigrationsUnreadableException empty(List<String> locations) {
    return new MigrationsUnreadableException(
        "Flyway finds no migrations in "
            + String.join(", ", locations)
            + ", so there is nothing to run; correct the locations, or look at the file names: Flyway"
            + " passes over those that do not begin like V1__ or R__.");
  }

  /** The message, with an end. */
  static String sentence(FlywayException e) {
    String message = String.valueOf(e.getMessage()).strip();
    String own = message.replaceFirst("\\. Please check your conf files.*", "");
    return own.endsWith(".") || own.endsWith("!") ? own : own + ".";
  }

  private static String advice(FlywayException e) {
    if (e.getErrorCode() == CoreErrorCode.DUPLICATE_VERSIONED_MIGRATION) {
      return "Give one of them another version.";
    }
    return sentence(e).contains("location")
        ? "Correct the location, or set flyway.failOnMissingLocations to false if it may be absent."
        : "Correct what it names and run again.";
  }
}
