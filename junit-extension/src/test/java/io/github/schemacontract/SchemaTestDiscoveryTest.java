package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.state.Stage;
import io.github.schemacontract.state.StartingState;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Which methods of which classes are schema tests, and from which states they start. */
class SchemaTestDiscoveryTest {
  private static final String FOLDER = Project.ROOT + "discovery";
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
        .contains("SchemaTestDiscoveryTest$Forgetting#fromScratch overrides a schema test")
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
        .contains(
            "SchemaTestDiscoveryTest$WithoutContract names a starting state but is under no contract")
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
    public void prepare(Stage stage) throws SQLException {
      stage.execute(sql);
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
}
