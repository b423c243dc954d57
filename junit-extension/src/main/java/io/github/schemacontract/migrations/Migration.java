package io.github.schemacontract.migrations;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One migration as the tool sees it.
 *
 * @param version its version; absent for a repeatable one
 * @param description its description
 * @param script the name of its script or class, as the tool prints it
 * @param checksum the tool's checksum, where it has one
 * @param text its SQL exactly as the file holds it, where it is a script that could be read
 */
@API(status = API.Status.EXPERIMENTAL)
public record Migration(
    Optional<String> version,
    String description,
    String script,
    Optional<String> checksum,
    Optional<String> text) {}
