package io.github.schemacontract.recovery;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What would end a finding, and whether it was seen to.
 *
 * @param statements SQL statements in order, without semicolons
 * @param proven whether they were executed on a clone of the migrated database and the object then
 *     was what the contract promises
 * @param hazards what they lock, rewrite or lose, a few words each
 */
@API(status = API.Status.EXPERIMENTAL)
public record Repair(List<String> statements, boolean proven, List<String> hazards) {
  /** Nothing is known that would end the finding. */
  public static final Repair NONE = new Repair(List.of(), false, List.of());

  public Repair {
    statements = List.copyOf(statements);
    hazards = List.copyOf(hazards);
  }
}
