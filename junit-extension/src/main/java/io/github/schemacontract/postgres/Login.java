package io.github.schemacontract.postgres;

/**
 * Who opens a session, and what the session begins with.
 *
 * @param user the role that connects
 * @param password its password, never printed
 * @param first a statement that makes the session another role's; empty for none
 */
record Login(String user, String password, String first) {

  /** The one who made the server's databases. */
  static Login owner(ServerAddress address) {
    return new Login(address.user(), address.password(), "");
  }

  @Override
  public String toString() {
    return first.isEmpty() ? user : user + " with " + first;
  }
}
