package io.github.schemacontract.dump;

/** The end of a dump comes too early. */
final class Truncation {
  private Truncation() {}

  static DumpException at(int line, String within) {
    return new DumpException(
        "the dump is cut off: it ends with line "
            + line
            + ", "
            + within
            + ". Make it again, and see that pg_dump ends without an error.");
  }
}
