package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ReleasedMigration;
import io.github.schemacontract.migrations.Checksum;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.ContractPlace;
import io.github.schemacontract.verdict.Where.MigrationPlace;
import io.github.schemacontract.verdict.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Holds the checksums of released migrations against the migrations as they are. */
final class ReleasedMigrations {
  private final Contract contract;
  private final Map<String, Migration> versions = new LinkedHashMap<>();

  ReleasedMigrations(Contract contract, List<Migration> migrations) {
    this.contract = contract;
    migrations.forEach(m -> m.version().ifPresent(version -> versions.put(version, m)));
  }

  /** The migrations that are not what was released. */
  List<Finding> edited() {
    return contract.released().stream().flatMap(List::stream).flatMap(this::edited).toList();
  }

  /**
   * The checksums by version as the contract should list them: those that it lists stay as they
   * are, since an edited migration does not become right by being written down.
   *
   * @return nothing for a contract that keeps no list
   */
  Optional<Map<String, String>> completed() {
    return contract
        .released()
        .map(
            released -> {
              var all = new LinkedHashMap<String, String>();
              released.forEach(r -> all.put(r.version(), r.checksum()));
              versions.forEach(
                  (version, migration) ->
                      Checksum.of(migration).ifPresent(sum -> all.putIfAbsent(version, sum)));
              return all;
            });
  }

  private Stream<Finding> edited(ReleasedMigration released) {
    Optional<Migration> migration = Optional.ofNullable(versions.get(released.version()));
    if (migration.isEmpty()) {
      return Stream.of(
          finding(
              released,
              "version " + released.version(),
              Optional.empty(),
              "The released migration is gone: databases that ran it do not match the others, and"
                  + " the migration tool refuses them. Put it back."));
    }
    Optional<String> checksum = Checksum.of(migration.get());
    return checksum.filter(released.checksum()::equals).isPresent()
        ? Stream.empty()
        : Stream.of(
            finding(
                released,
                migration.get().script(),
                checksum,
                "The migration is not what was released: databases that ran it never get the"
                    + " change, and the migration tool refuses them. Restore its text and write a"
                    + " new migration."));
  }

  private Finding finding(
      ReleasedMigration released, String script, Optional<String> checksum, String consequence) {
    return new Finding(
        FindingCode.MIGRATION_EDITED,
        FindingCode.MIGRATION_EDITED.severity(),
        ObjectPath.of(ObjectKind.MIGRATION, script),
        Optional.empty(),
        new Words(
            Optional.empty(),
            checksum.map(sum -> "checksum " + sum),
            Optional.of("checksum " + released.checksum())),
        OddOneOut.MIGRATIONS,
        new Where(
            Optional.empty(),
            checksum.map(
                sum ->
                    new MigrationPlace(
                        Optional.of(released.version()), script, OptionalInt.empty())),
            Optional.of(ContractPlace.in(contract.file(), OptionalInt.of(released.line())))),
        consequence);
  }
}
