package io.github.schemacontract.migrations;

import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * Why a run of the migration tool stopped.
 *
 * @param migration the migration that failed; absent when the tool refused to run any
 * @param line the line of the script (from 1) at which PostgreSQL's error points, else at which the
 *     failing statement begins
 * @param statement the statement that failed, as it was sent: placeholders replaced, without the
 *     comments before it and without its delimiter
 * @param sqlState PostgreSQL's error code
 * @param message PostgreSQL's message, or the tool's own where PostgreSQL said nothing
 * @param hint PostgreSQL's detail and hint
 * @param position where in the statement PostgreSQL's error points (characters, from 1)
 */
@API(status = API.Status.EXPERIMENTAL)
public record MigrationFailure(
    Optional<Migration> migration,
    OptionalInt line,
    Optional<String> statement,
    Optional<String> sqlState,
    String message,
    Optional<String> hint,
    OptionalInt position) {}
