package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectPath;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldRowsTest extends SessionTestBase {
  private final HeldRows held = new HeldRows();

  @BeforeEach
  void prepare() throws SQLException {
    execute("create table plans (id int primary key, name text)");
    execute("create table clients (id int primary key)");
    execute("create table events (at date) partition by range (at)");
    execute(
        "create table events_26 partition of events for values from ('2026-01-01') to ('2027-01-01')");
  }

  @Test
  void aTableIsKnownUnderEachNameUnderWhichItHeldRows() throws SQLException {
    execute("insert into plans values (1, 'free')");
    look();
    execute("alter table plans rename to tariffs");
    look();
    execute("alter table tariffs rename to \"Prices\"; delete from \"Prices\"");
    look();

    assertThat(held.tables())
        .extracting(ObjectPath::text)
        .containsExactly("public.plans", "public.tariffs");
  }

  @Test
  void aPartitionIsKnownWithItsWhole() throws SQLException {
    execute("insert into events values ('2026-02-01')");
    look();

    assertThat(held.tables())
        .extracting(ObjectPath::text)
        .containsExactly("public.events", "public.events_26");
  }

  @Test
  void allRowsAreRenewedWhereNoneIsLeftAsItWas() throws SQLException {
    execute("insert into plans values (1, 'free'), (2, 'large')");
    look();
    execute("delete from plans; insert into plans values (1, 'free')");

    assertThat(look()).extracting(ObjectPath::text).containsExactly("public.plans");
    execute("insert into plans values (3, 'small')");
    assertThat(look()).isEmpty();
    execute("update plans set name = 'none' where id = 1");
    assertThat(look()).isEmpty();
    execute("truncate plans");
    assertThat(look()).extracting(ObjectPath::text).containsExactly("public.plans");
  }

  @Test
  void whatTheSameTransactionInsertedAndReplacedIsNotRenewed() throws SQLException {
    connection.setAutoCommit(false);
    execute("insert into plans values (1, 'free')");
    look();
    execute("update plans set name = 'none'");

    assertThat(look()).isEmpty();
  }

  private Set<ObjectPath> look() {
    return held.look(connection);
  }
}
