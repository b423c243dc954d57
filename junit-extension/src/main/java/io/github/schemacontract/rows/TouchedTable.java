package io.github.schemacontract.rows;

import org.apiguardian.api.API;

/**
 * A table that came or changed, with all partitions if it has some.
 *
 * @param oid its oid
 * @param schema its schema
 * @param name its name
 */
@API(status = API.Status.INTERNAL)
public record TouchedTable(long oid, String schema, String name) {}
