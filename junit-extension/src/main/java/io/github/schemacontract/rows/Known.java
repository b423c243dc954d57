package io.github.schemacontract.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known from before, for as long as rows are made: what PostgreSQL would say again, and the
 * rows that went in.
 */
final class Known {
  /** PostgreSQL's own objects have smaller numbers, and stay what they are. */
  private static final long FIRST_OF_USERS = 16_384;

  private final Map<Long, TypeShape> types = new HashMap<>();
  private final Map<String, Optional<List<List<Optional<String>>>>> answers = new HashMap<>();

  private final Earlier earlier = new Earlier();
  private String searchPath = "";

  /** Types, by oid. */
  Map<Long, TypeShape> types() {
    return types;
  }

  /**
   * Keeps types. What is made of the columns of a relation changes as that does, and that a check
   * was dropped is written nowhere: these are not kept.
   */
  void keep(Map<Long, TypeShape> read) {
    read.forEach(
        (oid, type) -> {
          if (oid < FIRST_OF_USERS || isOnItsOwn(type, read)) {
            types.put(oid, type);
          }
        });
  }

  private static boolean isOnItsOwn(TypeShape type, Map<Long, TypeShape> all) {
    return type.kind() != 'c'
        && type.checks().isEmpty()
        && type.inner().stream()
            .map(part -> all.get(part.type()))
            .allMatch(inner -> inner != null && isOnItsOwn(inner, all));
  }

  /** Types are called by names as a search path has it. */
  void under(String path) {
    if (!path.equals(searchPath)) {
      forgetTypes();
      searchPath = path;
    }
  }

  /** Types of users may be others now. */
  void forgetTypes() {
    types.keySet().removeIf(oid -> oid >= FIRST_OF_USERS);
  }

  /**
   * What it answered to questions about checks, which name no table; empty where it refused one. A
   * check can call a function that has changed since: who is refused a row asks anew.
   */
  Map<String, Optional<List<List<Optional<String>>>>> answers() {
    return answers;
  }

  /** Rows that went in before. */
  Earlier earlier() {
    return earlier;
  }
}
