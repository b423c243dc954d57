package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.state.StartingState;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.opentest4j.AssertionFailedError;

/** How people write schema tests: which methods run, when, and with what in their hands. */
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

  static class Overriding extends UnderContract implements SchemaContractTests {
    @Override
    @FromScratch
    public void fromScratch() {
      DONE.add("overridden");
    }

    @FromScratch
    void another() {
      DONE.add("another");
    }

    @Test
    void anOrdinaryTestBesides() {
      DONE.add("ordinary");
    }
  }

  @Test
  void severalMethodsRunAndOneOfThemMayOverrideADefaultMethod() {
    ContractRun run = project.run(Overriding.class);

    assertThat(run.failures()).isEmpty();
    assertThat(DONE).containsExactlyInAnyOrder("overridden", "another", "ordinary");
  }

  static class Forgetting extends UnderContract implements SchemaContractTests {
    @Override
    public void fromScratch() {
      DONE.add("overridden");
    }

    @FromScratch
    void another() {
      DONE.add("another");
    }
  }

  static class SwitchingOff extends UnderContract implements SchemaContractTests {
    @Override
    @FromScratch
    @org.junit.jupiter.api.Disabled
    public void fromScratch() {
      DONE.add("overridden");
    }

    @Test
    void another() {
      DONE.add("another");
    }
  }

  @Test
  void anOverriddenMethodThatWouldNeverRunIsRefusedAndOneThatIsSwitchedOffIsNot() {
    assertThat(project.run(Forgetting.class).message())
        .contains("TestMethodTest$Forgetting#fromScratch overrides a schema test")
        .contains("annotate it")
        .contains("@FromScratch");
    assertThat(DONE).isEmpty();

    assertThat(project.run(SwitchingOff.class).failures()).isEmpty();
    assertThat(DONE).containsExactly("another");
  }

  @Retention(RetentionPolicy.RUNTIME)
  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT)
  @interface AgencyContract {}

  @Retention(RetentionPolicy.RUNTIME)
  @FromScratch
  @interface Fresh {}

  @AgencyContract
  static class WithOwnAnnotations {
    @Fresh
    void body() {
      DONE.add("body");
    }
  }

  @Test
  void annotationsOfOnesOwnCarryOurs() {
    assertThat(project.run(WithOwnAnnotations.class).failures()).isEmpty();
    assertThat(DONE).containsExactly("body");
  }

  static class Outer extends UnderContract {
    @FromScratch
    void outside() {
      DONE.add("outside");
    }

    @Nested
    class Inner {
      @FromScratch
      void inside(TestInfo info) {
        DONE.add("inside " + info.getDisplayName());
      }
    }

    @Nested
    class Ordinary {
      @Test
      void besides() {
        DONE.add("besides");
      }
    }
  }

  @Test
  void aNestedClassIsUnderTheContractOfTheOneAround() {
    assertThat(project.run(Outer.class).failures()).isEmpty();
    assertThat(DONE).containsExactlyInAnyOrder("outside", "inside from scratch", "besides");
  }

  static class WithoutContract {
    @FromScratch
    void body() {
      DONE.add("body");
    }
  }

  @Test
  void aStartingStateWithoutAContractIsRefusedInOneSentence() {
    assertThat(project.run(WithoutContract.class).message())
        .contains("TestMethodTest$WithoutContract names a starting state but is under no contract")
        .contains("annotate the class with @SchemaContract");
    assertThat(DONE).isEmpty();
  }

  /** A database in which somebody made a table by hand, and one in which nobody did. */
  static final class ByHand implements StateProvider {
    @Override
    public Stream<StartingState> states(Method method) {
      return Stream.of(
          new Made("made", "create schema elsewhere"),
          new Made("in-the-way", "create table clients (id bigint)"));
    }
  }

  record Made(String run, String sql) implements StartingState {
    @Override
    public String description() {
      return run;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  static class FromOwnStates extends UnderContract {
    @StateSource(ByHand.class)
    void body(ContractReport report) {
      DONE.add(report.run());
    }
  }

  @Test
  void statesOfOnesOwnAreOneRunEach() {
    ContractRun run =
        project.contract(Agency.CONTRACT + "  elsewhere: {}\n").run(FromOwnStates.class);

    assertThat(DONE).containsExactly("made");
    assertThat(run.message())
        .contains(" - in-the-way")
        .contains("error migration-refused")
        .contains("Found non-empty schema");
  }

  /** Provides nothing. */
  static final class Nothing implements StateProvider {
    @Override
    public Stream<StartingState> states(Method method) {
      return Stream.empty();
    }
  }

  static class FromNoState extends UnderContract {
    @StateSource(Nothing.class)
    void body() {
      DONE.add("body");
    }
  }

  @Test
  void aSourceWithoutStatesIsNoSilentSuccess() {
    assertThat(project.run(FromNoState.class).message())
        .contains("names no starting state")
        .contains("body");
  }

  @Test
  void whatCanNotBePublishedDoesNotHideTheVerdict() {
    project.contract(Agency.contractWithout("email: text"));
    project.file("reports/published", "a file where a folder should be");

    assertThat(project.run(WithParameters.class).message())
        .contains("unexpected-column  column public.clients.email");
  }
}
