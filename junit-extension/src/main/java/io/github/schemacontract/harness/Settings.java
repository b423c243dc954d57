package io.github.schemacontract.harness;

import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.migrations.MigrationSettings;
import io.github.schemacontract.postgres.ServerSettings;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Everything a run needs to know.
 *
 * @param testClass the name under which reports are filed
 * @param server which PostgreSQL
 * @param platform SQL of what the hosting platform provides before any migration: {@code
 *     classpath:…} or {@code file:…}
 * @param entities which entities
 * @param migrations which migrations
 * @param contract what was agreed
 * @param report what is told, and where
 */
@API(status = API.Status.EXPERIMENTAL)
public record Settings(
    String testClass,
    ServerSettings server,
    Optional<String> platform,
    EntitySettings entities,
    MigrationSettings migrations,
    ContractSettings contract,
    ReportSettings report) {}
