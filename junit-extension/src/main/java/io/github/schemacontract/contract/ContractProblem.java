package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A fragment of the contract that PostgreSQL refused.
 *
 * @param line the line of the contract file, from 1
 * @param path the object; absent for SQL
 * @param message one or two sentences: file, line, what was refused, PostgreSQL's own words
 */
@API(status = API.Status.EXPERIMENTAL)
public record ContractProblem(int line, Optional<ObjectPath> path, String message) {}
