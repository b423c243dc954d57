package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows that are made in a session. */
abstract class RowMakerTestBase extends SessionTestBase {
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
}
