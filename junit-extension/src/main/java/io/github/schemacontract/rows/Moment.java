package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.List;

/**
 * A moment in the life of a database, in numbers of transactions: what comes later is told by the
 * transactions that wrote the rows of the catalog.
 *
 * @param next the first transaction that had not begun
 * @param open the transaction of the session that asked, if it had written something; otherwise 0
 */
record Moment(long next, long open) {
  /** The question which moment it is. */
  static Queries.Question<Moment> now() {
    return Queries.here("now", row -> new Moment(row.getLong(1), row.getLong(2)));
  }

  static Moment now(Queries queries) throws SQLException {
    Queries.Question<Moment> now = now();
    queries.ask(now);
    return now.answers().get(0);
  }

  /**
   * How a query is told of it. Of several migrations in one transaction what the earlier ones wrote
   * is looked at again: where the open transaction is still the same, it is the first that counts.
   */
  List<String> parameters() {
    return List.of(String.valueOf(next), String.valueOf(open));
  }
}
