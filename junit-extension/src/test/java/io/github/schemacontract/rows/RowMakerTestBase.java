package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A session in a database of its own, and rows that are made in it. */
abstract class RowMakerTestBase {
  private final Databases databases = new Databases(Servers.get(Majors.settings(17)));
  private final Database database = databases.create("rowmaker");
  Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    databases.close();
  }

  Made make(String... tables) throws SQLException {
    return make(new RowMaker(RowSettings.DEFAULT), tables);
  }

  Made make(RowMaker maker, String... tables) throws SQLException {
    return maker.into(Queries.of(connection), oids(tables));
  }

  List<Long> oids(String... tables) throws SQLException {
    var oids = new ArrayList<Long>();
    for (String table : tables) {
      String name = table.contains(".") ? table : "public." + table;
      oids.add(Long.valueOf(strings("select '" + name + "'::regclass::oid::text").get(0)));
    }
    return oids;
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> strings(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    }
  }
}
