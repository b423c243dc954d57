package io.github.schemacontract.rows;

/** What an attempt gives a column. */
sealed interface Value {
  Value NULL = new Word("null");
  Value DEFAULT = new Word("default");

  static Value of(String text) {
    return new Text(text);
  }

  /** As it stands in a statement. */
  String sql();

  /** A value in PostgreSQL's own spelling, converted by the column's type. */
  record Text(String text) implements Value {
    @Override
    public String sql() {
      String quoted = "'" + text.replace("'", "''") + "'";
      return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }
  }

  /** {@code null} or {@code default}. */
  record Word(String sql) implements Value {}

  /** Whatever a column of a row that goes in with the same statement is given. */
  record Same(Draft draft, String column) implements Value {
    @Override
    public String sql() {
      Value other = draft.value(column);
      // Two keys that are each the other's would never end.
      return other instanceof Same ? NULL.sql() : other.sql();
    }
  }
}
