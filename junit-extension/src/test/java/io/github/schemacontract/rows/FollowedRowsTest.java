package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowedRowsTest {
  private final Databases databases = new Databases(Servers.get(Majors.settings(17)));
  private final Database database = databases.create("followedrows");
  private FollowedRows rows;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
    execute("create table old (id int primary key)");
    rows = FollowedRows.in(connection);
    connection.setAutoCommit(false);
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    databases.close();
  }

  @Test
  void aTableIsToldOnceWhenItCameAndOnceForEachChange() throws SQLException {
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    connection.commit();
    execute("create table orders (id int primary key)");
    assertThat(touched()).containsExactly("orders");
    connection.commit();
    execute("alter table clients alter id set default 7");
    assertThat(touched()).containsExactly("clients");
    connection.commit();
    execute("create index on orders (id); comment on table clients is 'who pays'");
    assertThat(touched()).isEmpty();
  }

  @Test
  void severalVersionsInOneTransactionAreToldEachForItself() throws SQLException {
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    assertThat(touched()).isEmpty();
    execute("create table orders (id int primary key); alter table old add name text");
    assertThat(touched()).containsExactly("old", "orders");
    execute("alter table old alter name set not null");
    assertThat(touched()).containsExactly("old");
  }

  @Test
  void whatATransactionDoesAfterALookIsToldAtTheNext() throws SQLException {
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    execute("savepoint later; create table notes (id int); alter table clients add name text");
    execute("release savepoint later");
    connection.commit();
    execute("create table orders (id int primary key)");
    assertThat(touched()).containsExactly("clients", "notes", "orders");
  }

  @Test
  void theTablesOfATypeAreToldWhenItChanges() throws SQLException {
    execute("create type mood as enum ('glad'); create domain email as text");
    execute("create table clients (id int primary key, mood mood)");
    execute("create table letters (id int primary key, recipient email)");
    assertThat(touched()).containsExactly("clients", "letters");
    connection.commit();
    execute("alter type mood add value 'sad'");
    assertThat(touched()).containsExactly("clients");
    connection.commit();
    execute("alter domain email add constraint at check (value like '%@%')");
    assertThat(touched()).containsExactly("letters");
  }

  @Test
  void aMigrationMayDiscardWhatTheSessionHasPrepared() throws SQLException {
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    execute("deallocate all; create table orders (id int primary key)");
    assertThat(touched()).containsExactly("orders");
  }

  private List<String> touched() {
    return rows.follow(Queries.of(connection)).stream().map(TouchedTable::name).sorted().toList();
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
