package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.SqlError;
import org.apiguardian.api.API;

/**
 * A table for which no row could be made.
 *
 * @param table the oid of the table or partition
 * @param name its name with its schema, as it can be typed
 * @param constraint what stands in the way, by name and definition; the refusal itself where that
 *     is no constraint
 * @param why what PostgreSQL said to the last attempt
 */
@API(status = API.Status.INTERNAL)
public record NotMade(long table, String name, String constraint, SqlError why) {}
