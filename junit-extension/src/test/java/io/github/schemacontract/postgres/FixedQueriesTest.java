package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A query for each table would make large schemas slow, and slowest over a network. */
class FixedQueriesTest {
  private static final String TABLES =
      """
      do $do$
      begin
        for i in 1..%d loop
          execute format('create table t_%%s (
            id bigint primary key, name text not null unique, at timestamptz default now(),
            parent bigint constraint fk_%%s references t_%%s, check (name <> %%L))',
            i, i, greatest(i - 1, 1), '');
          execute format('create index on t_%%s (lower(name)) where at is not null', i);
          execute format('alter table t_%%s enable row level security', i);
          execute format('create policy p on t_%%s using (id > 0)', i);
          execute format('create view v_%%s as select id, name from t_%%s', i, i);
          execute format('create function f_%%s() returns trigger language plpgsql
            as ''begin return new; end''', i);
          execute format('create trigger g before insert on t_%%s for each row
            execute function f_%%s()', i, i);
          execute format('comment on table t_%%s is %%L', i, 'one of many');
          execute format('grant select on t_%%s to public', i);
        end loop;
      end
      $do$
      """;

  private final Databases databases = new Databases(TestServer.shared());
  private final List<String> sent = new ArrayList<>();

  @AfterEach
  void drop() {
    databases.close();
  }

  @Test
  void aHundredTablesAreReadWithTheStatementsOfTen() throws SQLException {
    Catalog ten = read(10);
    var statements = List.copyOf(sent);
    Catalog hundred = read(100);

    assertThat(hundred.objects()).hasSizeGreaterThan(9 * ten.objects().size());
    assertThat(statements).isNotEmpty();
    assertThat(sent).isEqualTo(statements);
  }

  private Catalog read(int tables) throws SQLException {
    sent.clear();
    try (Database database = databases.create("tables")) {
      TestServer.execute(database, TABLES.formatted(tables));
      try (Connection connection = database.connect()) {
        return CatalogReader.read(told(connection, Connection.class));
      }
    }
  }

  /** The same JDBC object, with what it sends noted down. */
  private <T> T told(T jdbc, Class<T> type) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            sent.add(sql);
          }
          try {
            Object result = method.invoke(jdbc, arguments);
            if (result instanceof PreparedStatement statement) {
              return told(statement, PreparedStatement.class);
            }
            return result instanceof Statement statement
                ? told(statement, Statement.class)
                : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            FixedQueriesTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
