package io.github.schemacontract.dump;

/** A part of a dump that is executed as one. */
sealed interface DumpPiece {

  /** The line on which it begins, from 1. */
  int line();

  /**
   * A statement.
   *
   * @param sql its text, without the semicolon
   */
  record Statement(int line, String sql) implements DumpPiece {}

  /**
   * A {@code COPY} with the rows that follow it.
   *
   * @param sql the statement, without the semicolon
   * @param rows the rows in UTF-8; what is not read of them is passed over
   */
  record Copy(int line, String sql, CopyRows rows) implements DumpPiece {}

  /**
   * A command of psql's own.
   *
   * @param command the line, with its backslash
   */
  record Meta(int line, String command) implements DumpPiece {}
}
