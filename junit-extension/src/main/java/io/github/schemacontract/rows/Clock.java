package io.github.schemacontract.rows;

/**
 * Tells what has changed in the catalog since it was last asked, by the transactions that wrote its
 * rows.
 */
final class Clock {
  private long next;
  private long open;

  /** Nothing that is there now counts as changed. */
  Clock(Queries now) {
    this.next = now.next();
    this.open = now.open();
  }

  /** The first transaction of what came since the last time. */
  long since(Queries now) {
    // Of several migrations in one transaction what the earlier ones wrote is looked at again.
    long since = now.open() > 0 && now.open() == open ? open : next;
    next = now.next();
    open = now.open();
    return since;
  }
}
