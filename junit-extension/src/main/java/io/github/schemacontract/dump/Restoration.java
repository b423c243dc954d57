package io.github.schemacontract.dump;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/** Executes a dump in a session of its own, so that nothing of what it sets outlives it. */
final class Restoration implements AutoCloseable {
  private final Database database;
  private final DumpReader dump;
  private final Connection connection;
  private final Statement statement;
  private final MissingRoles roles;
  private final PsqlCommands commands = new PsqlCommands();
  private final List<String> notes = new ArrayList<>();

  Restoration(Database database, DumpReader dump) throws SQLException {
    this.database = database;
    this.dump = dump;
    this.connection = database.connect();
    this.statement = connection.createStatement();
    // What looks like JDBC's own syntax in braces is none.
    statement.setEscapeProcessing(false);
    this.roles = new MissingRoles(database);
  }

  /**
   * Executes everything.
   *
   * @return what was left out and why, one line each
   * @throws DumpException when the dump is cut off, or PostgreSQL refuses a piece of it
   */
  List<String> run() throws IOException, SQLException {
    for (var piece = dump.next(); piece.isPresent(); piece = dump.next()) {
      try {
        execute(piece.get());
      } catch (SQLException e) {
        if (PostgresException.isServersOwn(e)) {
          throw e;
        }
        throw new RefusedPiece(piece.get(), e, dump.major(), major()).exception();
      }
    }
    return List.copyOf(notes);
  }

  private int major() throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion();
  }

  private void execute(DumpPiece piece) throws IOException, SQLException {
    if (piece instanceof DumpPiece.Copy copy) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy.sql(), copy.rows());
    } else if (piece instanceof DumpPiece.Meta meta) {
      commands.pass(meta);
    } else if (piece instanceof DumpPiece.Statement one) {
      Optional<String> leftOut = LeftOut.why(one.sql(), connection);
      if (leftOut.isPresent()) {
        notes.add(
            "line %d, '%s': %s".formatted(one.line(), FirstWords.of(one.sql()), leftOut.get()));
      } else {
        roles.make(one.sql());
        statement.execute(OwnName.in(one.sql(), database.name()));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        statement) {
      roles.close();
    }
  }
}
