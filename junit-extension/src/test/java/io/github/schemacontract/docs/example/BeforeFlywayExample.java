package io.github.schemacontract.docs.example;

import io.github.schemacontract.FromScratch;
import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.StateProvider;
import io.github.schemacontract.StateSource;
import io.github.schemacontract.state.Stage;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.stream.Stream;

// region state-test
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = "src/test/resources/docs-example/schema-contract.yaml",
    properties = {"flyway.baselineOnMigrate=true", "flyway.baselineVersion=1"})
class BeforeFlywayExample {

  @FromScratch
  @StateSource(BeforeFlyway.class)
  void everyDatabaseGetsThere() {}
}

// endregion state-test

// region state
/** Production is older than Flyway: version 1 was there before anybody wrote it down. */
class BeforeFlyway implements StateProvider, StartingState {

  @Override
  public Stream<StartingState> states(Method method) {
    return Stream.of(this);
  }

  @Override
  public String run() {
    return "before-flyway";
  }

  @Override
  public String description() {
    return "a database from before Flyway";
  }

  @Override
  public void prepare(Stage stage) throws SQLException {
    stage.execute(
        """
        create table clients (
            id    uuid         primary key default gen_random_uuid(),
            name  varchar(200) not null,
            email varchar(254) not null unique
        )
        """);
  }
}
// endregion state
