package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.ObjectPath;
import org.apiguardian.api.API;

/**
 * One SQL statement and the object it makes.
 *
 * @param object what it creates or changes
 * @param sql the statement, without a semicolon
 */
@API(status = API.Status.EXPERIMENTAL)
public record Statement(ObjectPath object, String sql) {}
