package io.github.schemacontract.state;

import org.apiguardian.api.API;

/** What became of the migration tool's history in a restored database. */
@API(status = API.Status.EXPERIMENTAL)
public enum HistoryState {
  /** It tells what was applied. */
  INTACT(""),
  /** It is not there: the schema was pushed, or the history was not in the dump. */
  LOST("history lost"),
  /** It is there without entries: a restore of data only. */
  EMPTY("history empty"),
  /** It says that everything is applied: stamped, or a baseline at the wrong version. */
  AHEAD("history ahead"),
  /** The objects are of the newest version: somebody pushed the schema to get going again. */
  BEHIND("history behind"),
  /** The next version is recorded as failed: a deployment that broke and was left. */
  FAILED("next version failed");

  private final String words;

  HistoryState(String words) {
    this.words = words;
  }

  String words() {
    return words.isEmpty() ? "" : ", " + words;
  }
}
