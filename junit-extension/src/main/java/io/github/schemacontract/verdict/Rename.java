package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.ObjectPath;
import org.apiguardian.api.API;

/**
 * One object that has two names.
 *
 * @param promised what the contract calls it
 * @param actual what it is called in the database
 * @param evidence what says that it is the same object: {@code the same 4 columns}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Rename(ObjectPath promised, ObjectPath actual, String evidence) {}
