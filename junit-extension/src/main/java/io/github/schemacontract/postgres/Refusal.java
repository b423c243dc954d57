package io.github.schemacontract.postgres;

import org.apiguardian.api.API;

/**
 * A statement that PostgreSQL refused.
 *
 * @param item what the statement was made from
 * @param error what PostgreSQL said, the last time it was tried
 * @param <T> what statements are made from
 */
@API(status = API.Status.EXPERIMENTAL)
public record Refusal<T>(T item, SqlError error) {}
