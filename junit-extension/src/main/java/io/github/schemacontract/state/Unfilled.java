package io.github.schemacontract.state;

import io.github.schemacontract.catalog.ObjectPath;
import org.apiguardian.api.API;

/**
 * A table that got no row.
 *
 * @param table the table
 * @param obstacle what stands in the way, with PostgreSQL's words
 */
@API(status = API.Status.INTERNAL)
public record Unfilled(ObjectPath table, String obstacle) {}
