package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Nearest;
import io.github.schemacontract.catalog.ObjectKind;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One entry of the contract's list {@code ignore}: objects that are not compared.
 *
 * @param glob a glob over object paths: {@code public.tmp_*}
 * @param reason why, for people
 * @param line the line of the entry
 */
@API(status = API.Status.EXPERIMENTAL)
public record IgnoredObjects(String glob, Optional<String> reason, int line) {

  /**
   * What is wrong with a glob that can match nothing, and what to do.
   *
   * @param glob a glob, after the name of a kind and a colon where it is about one kind only
   * @return the end of a sentence that begins with the glob; empty when nothing is wrong
   */
  public static Optional<String> problem(String glob) {
    if (glob.isBlank()) {
      return Optional.of("matches nothing: write a glob such as public.tmp_*, or remove it");
    }
    int colon = glob.indexOf(':');
    String kind = glob.substring(0, Math.max(0, colon));
    List<String> kinds = ObjectKind.codes();
    if (colon < 0 || kinds.contains(kind) || kind.contains("*") || kind.contains("?")) {
      return Optional.empty();
    }
    return Optional.of(
        "speaks of the kind '"
            + kind
            + "', which no object is of: write "
            + Nearest.to(kind, kinds).orElseGet(() -> "one of " + String.join(", ", kinds))
            + ", or leave the kind out");
  }
}
