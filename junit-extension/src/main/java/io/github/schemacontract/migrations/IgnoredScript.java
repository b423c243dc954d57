package io.github.schemacontract.migrations;

import org.apiguardian.api.API;

/**
 * A file that looks like a migration, and that the tool passes over because of its name.
 *
 * @param script its name, relative to its location
 * @param meant the name under which the tool would run it
 */
@API(status = API.Status.EXPERIMENTAL)
public record IgnoredScript(String script, String meant) {}
