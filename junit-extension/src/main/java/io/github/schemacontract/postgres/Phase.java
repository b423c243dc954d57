package io.github.schemacontract.postgres;

import java.util.regex.Pattern;

/** When a statement is executed, by what it does to others. */
enum Phase {
  /** It makes what it names, and nothing else. */
  FIRST,
  /** It changes what is made after it: default privileges, event triggers. */
  LAST,
  /** It changes what belongs to the whole server: the settings of a role in every database. */
  SHARED;

  private static final Pattern CHANGES_LATER =
      Pattern.compile(
          "(?is)\\s*(?:alter\\s+default\\s+privileges|(?:create|alter)\\s+event\\s+trigger"
              + "|comment\\s+on\\s+event\\s+trigger)\\b.*");
  private static final Pattern ROLE_SETTING =
      Pattern.compile(
          "(?is)\\s*alter\\s+(?:role|user)\\s+(?:\"(?:[^\"]|\"\")+\"|[^\\s\"]+)\\s+(?:set|reset)\\b.*");

  static Phase of(String sql) {
    if (CHANGES_LATER.matcher(sql).matches()) {
      return LAST;
    }
    return ROLE_SETTING.matcher(sql).matches() ? SHARED : FIRST;
  }
}
