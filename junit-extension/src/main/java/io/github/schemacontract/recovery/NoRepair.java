package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.verdict.Finding;
import java.util.Optional;
import org.apiguardian.api.API;

/** Why no statement is offered that would end a finding, where that is not for want of one. */
@API(status = API.Status.INTERNAL)
public final class NoRepair {
  private static final String NONE = "No repair is offered: ";

  private NoRepair() {}

  /** The reason, with what to do instead. */
  public static Optional<String> why(Finding finding) {
    return finding.object().kind() == ObjectKind.TABLE
        ? finding
            .facet()
            .flatMap(
                facet ->
                    switch (facet) {
                      case PARTITION_BY ->
                          reason(
                              "a table that exists can not be partitioned in another way. Create it"
                                  + " anew, copy its rows, and swap the names");
                      case PARTITION_OF ->
                          reason(
                              "other rows would belong into the table, and only you know what"
                                  + " becomes of those that are there. Detach it, move them, and"
                                  + " attach it with the agreed bounds");
                      case INHERITS, ROW_TYPE ->
                          reason(
                              "its columns would come from elsewhere. Make them match, then alter"
                                  + " the table with INHERIT, NO INHERIT, OF or NOT OF");
                      case ACCESS_METHOD, PERSISTENCE ->
                          reason(
                              "it would write every row of the table anew, under a lock. Do it in a"
                                  + " migration of its own, at a quiet hour");
                      case SERVER ->
                          reason(
                              "a foreign table stays on its server. Drop it and create it again; it"
                                  + " holds no rows");
                      default -> Optional.<String>empty();
                    })
        : Optional.empty();
  }

  private static Optional<String> reason(String text) {
    return Optional.of(NONE + text + ".");
  }
}
