package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.ObjectPath;
import org.apiguardian.api.API;

/**
 * One object that has two names.
 *
 * @param promised what the contract calls it
 * @param actual what it is called in the database
 * @param evidence what says that it is the same object: {@code the same 4 columns}
 * @param isMove whether somebody moved it to another schema
 * @param follows whether it went with another object that was moved
 */
@API(status = API.Status.EXPERIMENTAL)
public record Rename(
    ObjectPath promised, ObjectPath actual, String evidence, boolean isMove, boolean follows) {}
