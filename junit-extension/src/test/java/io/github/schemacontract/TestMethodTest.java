package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.report.ContractReport;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.opentest4j.AssertionFailedError;

/** What a schema test does with its body: when it runs, and with what in its hands. */
class TestMethodTest {
  private static final String FOLDER = Project.ROOT + "methods";
  private static final String MIGRATIONS = "filesystem:" + FOLDER + "/migrations";
  private static final String CONTRACT = FOLDER + "/contract.yaml";

  /** What the bodies below did; bodies are instances of classes that JUnit makes. */
  private static final List<Object> DONE = new ArrayList<>();

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void threeThatAgree() {
    DONE.clear();
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT)
  abstract static class UnderContract {}

  static class WithParameters extends UnderContract {
    @FromScratch
    void body(
        DataSource dataSource,
        Connection connection,
        Connection other,
        Catalog catalog,
        ContractReport report)
        throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute("insert into clients (name) values ('one')");
      }
      try (var pooled = dataSource.getConnection();
          var statement = pooled.createStatement();
          var rows = statement.executeQuery("select current_database() from clients")) {
        rows.next();
        DONE.add(rows.getString(1));
      }
      assertThat(other).isNotSameAs(connection);
      assertThat(catalog.has(ObjectPath.of(ObjectKind.TABLE, "public", "clients"))).isTrue();
      assertThat(report.passed()).isTrue();
      DONE.addAll(List.of(connection, other));
    }
  }

  @Test
  void aBodyGetsTheMigratedDatabaseWhichIsGoneAfterwards() throws SQLException {
    ContractRun run = project.run(WithParameters.class);

    assertThat(run.failures()).isEmpty();
    assertThat(DONE).hasSize(3);
    assertThat(Embedded.databases()).isNotEmpty().doesNotContain((String) DONE.get(0));
    assertThat(((Connection) DONE.get(1)).isClosed()).isTrue();
    assertThat(((Connection) DONE.get(2)).isClosed()).isTrue();
  }

  static class WithEntities extends UnderContract {
    @FromScratch
    void body(EntityManagerFactory entities, Connection connection) throws SQLException {
      var client = new Agency.Client();
      client.name = "one";
      try (var manager = entities.createEntityManager()) {
        manager.getTransaction().begin();
        manager.persist(client);
        manager.getTransaction().commit();
      }
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select name from clients")) {
        rows.next();
        DONE.add(rows.getString(1));
      }
      DONE.add(entities);
    }
  }

  @Test
  void aBodyGetsTheEntitiesOnTheMigratedDatabaseWhichAreClosedAfterwards() {
    assertThat(project.run(WithEntities.class).failures()).isEmpty();
    assertThat(DONE).first().isEqualTo("one");
    assertThat(((EntityManagerFactory) DONE.get(1)).isOpen()).isFalse();
  }

  @Test
  void theReportIsPublishedWithTheTestAlsoWhereAnEarlierRunHasPublished() {
    project.run(WithParameters.class);
    assertThat(published()).contains("AGREES").doesNotContain("DISAGREES");

    project.contract(Agency.contractWithout("email: text"));
    ContractRun run = project.run(WithParameters.class);
    assertThat(published()).contains("DISAGREES").isEqualTo(Project.text(run.record()));
  }

  private String published() {
    try (var files = Files.walk(project.reports().resolve("published"))) {
      var reports = files.filter(file -> file.endsWith("report.json")).toList();
      assertThat(reports).hasSize(1);
      return Project.text(reports.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aBodyDoesNotRunWhenTheVerdictFails() {
    project.contract(Agency.contractWithout("email: text"));

    assertThat(project.run(WithParameters.class).message())
        .contains("unexpected-column  column public.clients.email");
    assertThat(DONE).isEmpty();
  }

  @Test
  void theVerdictIsOneFailureWithTwoSidesToCompare() {
    project.contract(Agency.CONTRACT.replace("name: varchar(100)", "name: varchar(80)"));

    Throwable failure = project.run(WithParameters.class).failure();

    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    var verdict = (AssertionFailedError) failure;
    assertThat(verdict.getExpected().getStringRepresentation())
        .isEqualTo("column public.clients.name [type]: character varying(80)");
    assertThat(verdict.getActual().getStringRepresentation())
        .isEqualTo("column public.clients.name [type]: character varying(100)");
  }

  static class WithFailingBody extends UnderContract {
    @FromScratch
    void body(Connection connection) throws SQLException {
      DONE.add(connection.getCatalog());
      throw new IllegalStateException("the body's own");
    }
  }

  @Test
  void aBodysOwnFailureIsToldAndTheDatabaseGoesAllTheSame() throws SQLException {
    assertThat(project.run(WithFailingBody.class).failure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the body's own");
    assertThat(Embedded.databases()).doesNotContain((String) DONE.get(0));
  }

  static class WithSetUp extends UnderContract {
    @BeforeEach
    void setUp(Connection connection, TestInfo info) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute("insert into clients (name) values ('set up')");
      }
      DONE.add(info.getDisplayName());
    }

    @FromScratch
    void body(Connection connection) throws SQLException {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select name from clients")) {
        rows.next();
        DONE.add(rows.getString(1));
      }
    }
  }

  @Test
  void aSetUpMethodWorksOnTheSameDatabaseAsTheBody() {
    assertThat(project.run(WithSetUp.class).failures()).isEmpty();
    assertThat(DONE).containsExactly("from scratch", "set up");
  }

  static class WithConstructor extends UnderContract {
    WithConstructor(Connection connection) {
      DONE.add(connection);
    }

    @FromScratch
    void body() {
      DONE.add("body");
    }
  }

  @Test
  void aConstructorIsToldThatItIsTooEarly() {
    assertThat(project.run(WithConstructor.class).message())
        .contains("exists only while a test method runs")
        .contains("constructor");
    assertThat(DONE).isEmpty();
  }

  static class WithUnknownParameter extends UnderContract {
    @FromScratch
    void body(StringBuilder builder) {
      DONE.add(builder);
    }
  }

  @Test
  void aParameterThatNobodyKnowsIsLeftToOtherExtensions() {
    assertThat(project.run(WithUnknownParameter.class).message())
        .contains("No ParameterResolver registered")
        .contains("StringBuilder");
    assertThat(DONE).isEmpty();
  }

  @Test
  void whatCanNotBePublishedDoesNotHideTheVerdict() {
    project.contract(Agency.contractWithout("email: text"));
    project.file("reports/published", "a file where a folder should be");

    assertThat(project.run(WithParameters.class).message())
        .contains("unexpected-column  column public.clients.email");
  }
}
