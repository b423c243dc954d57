package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Check;
import java.sql.SQLException;
import java.util.List;

/** A check is told whatever it looks at. */
class ChecksTest {
  @EveryMajor
  void checksAreToldWithTheColumnsThatTheyLookAt(PostgresServer server) throws SQLException {
    try (var databases = new Databases(server);
        Database database = databases.create("checks")) {
      TestServer.execute(
          database,
          """
          create table plain (gone integer, b integer, a integer, constraint plain check (a > b));
          alter table plain drop column gone;
          create table empty (constraint nothing check (current_setting('agency.open', true) is null));
          create table typed (id integer, constraint system check (tableoid > 0 and id > 0))
          """);

      Catalog catalog = CatalogReader.read(database);

      assertThat(catalog.objects())
          .filteredOn(Check.class::isInstance)
          .map(Check.class::cast)
          .extracting(check -> check.path().name(), Check::columns)
          .containsExactlyInAnyOrder(
              tuple("plain", List.of("a", "b")),
              tuple("nothing", List.of()),
              tuple("system", List.of("tableoid", "id")));
    }
  }
}
