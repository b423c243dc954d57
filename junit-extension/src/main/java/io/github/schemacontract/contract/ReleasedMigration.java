package io.github.schemacontract.contract;

import org.apiguardian.api.API;

/**
 * A migration that was released, so that nobody may change it any more.
 *
 * @param version its version
 * @param checksum the checksum of its text when it was released
 * @param line the line of the contract file, from 1
 */
@API(status = API.Status.EXPERIMENTAL)
public record ReleasedMigration(String version, String checksum, int line) {}
