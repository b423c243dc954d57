package io.github.schemacontract.migrations;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One line of a migration tool's history.
 *
 * @param version the version; absent for a repeatable migration
 * @param description what the tool noted as its description
 * @param script what the tool noted as its script or class
 * @param checksum the tool's checksum, where it noted one
 * @param type what it was, in the tool's own word: {@code SQL}, {@code JDBC}, {@code BASELINE}
 * @param succeeded whether it is recorded as done; otherwise as failed
 */
@API(status = API.Status.EXPERIMENTAL)
public record HistoryEntry(
    Optional<String> version,
    String description,
    String script,
    Optional<String> checksum,
    String type,
    boolean succeeded) {}
