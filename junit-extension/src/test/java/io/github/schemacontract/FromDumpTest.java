package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.state.Rows;
import io.github.schemacontract.state.StartingState;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dumps as starting states: migrations go on from the history and the rows that they hold. */
class FromDumpTest {
  private static final String FOLDER = Project.ROOT + "from-dump";
  private static final String DUMP = "file:" + FOLDER + "/prod.sql";
  private static final List<String> SEEN = new ArrayList<>();

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  abstract static class UnderContract {}

  static class FromProduction extends UnderContract {
    @FromDump(DUMP)
    void test(StartingState state, ContractReport report, Connection migrated) throws SQLException {
      try (var statement = migrated.createStatement();
          var row =
              statement.executeQuery(
                  "select string_agg(name, ', ' order by id) from clients where id < 3")) {
        row.next();
        SEEN.add(state.description() + " -> " + report.outcome() + ": " + row.getString(1));
      }
    }
  }

  static class WithoutGeneratedRows extends UnderContract {
    @FromDump(value = DUMP, rows = Rows.NONE)
    void test() {}
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @FromDump("classpath:dumps/14.sql")
  @FromDump("classpath:dumps/16.sql")
  @FromDump("classpath:dumps/17.sql")
  @FromDump("classpath:dumps/18.sql")
  @interface FromEachMajor {}

  static class OfEachMajor extends UnderContract {
    @FromEachMajor
    void test(StartingState state, ContractReport report) {
      SEEN.add(state.description() + " -> " + report.outcome());
    }
  }

  static class Damaged extends UnderContract {
    @FromDump(value = DUMP, damage = "drop table reports")
    void test() {}
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      migrateAs = "agency_owner")
  static class AsItsOwner {
    @FromDump(DUMP)
    void test() {}
  }

  static class FromNothing extends UnderContract {
    @FromDump("file:no/such.sql")
    @FromDump("classpath:no/such.sql")
    void test() {}
  }

  @Entity
  @Table(name = "notes")
  static class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }

  @SchemaContract(
      entityClasses = Note.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      platform = "file:" + FOLDER + "/platform.sql",
      schemas = "public",
      properties = "flyway.baselineOnMigrate=true")
  static class OnPlatform {
    @FromDump(value = DUMP)
    void test() {}
  }

  @BeforeEach
  void aProjectInProduction() {
    SEEN.clear();
    project
        .migrations(Agency.migrations())
        .contract(Agency.CONTRACT)
        .file("prod.sql", dump("16.sql"));
  }

  private static String dump(String name) {
    try (InputStream in = FromDumpTest.class.getResourceAsStream("/dumps/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void migrationsGoOnFromItsHistoryAndItsRows() {
    assertThat(project.run(FromProduction.class).failures()).isEmpty();
    assertThat(SEEN).containsExactly("dump " + DUMP + " -> AGREES: Ada, Grace");
  }

  @Test
  void whatIsAnotherOneInProductionIsFound() {
    project.file(
        "prod.sql",
        dump("16.sql").replace("varying(200) NOT NULL\n);", "varying(150) NOT NULL\n);"));

    assertThat(project.run(FromProduction.class).error())
        .is("different-column column public.reports.title [type]", "migrations");
  }

  @Test
  void dumpsOfEachMajorRunAsStatesOfOneMethod() {
    assertThat(project.run(OfEachMajor.class).failures()).isEmpty();
    assertThat(SEEN)
        .containsExactlyInAnyOrder(
            "dump classpath:dumps/14.sql -> AGREES",
            "dump classpath:dumps/16.sql -> AGREES",
            "dump classpath:dumps/17.sql -> AGREES",
            "dump classpath:dumps/18.sql -> AGREES");
  }

  @Test
  void aMigrationThatFailsOnTheRowsOfProductionFails() {
    project
        .migration("V4__email.sql", "alter table clients alter email set not null;\n")
        .contract(Agency.CONTRACT.replace("email: text", "email: text not null"));

    assertThat(project.run(WithoutGeneratedRows.class).message())
        .contains("V4__email.sql:1 fails with 'column \"email\" of relation \"clients\"");
    project.migration(
        "V4__email.sql",
        "update clients set email = '' where email is null; alter table clients alter email set not null;\n");
    assertThat(project.run(WithoutGeneratedRows.class).failures()).isEmpty();
  }

  @Test
  void rowsOfProductionAreFollowedToTheEnd() {
    project
        .migration("V4__title.sql", "delete from reports where title = 'March';\n")
        .migration("V5__name.sql", "update clients set name = 'Ada L.' where name = 'Ada';\n");
    ContractRun run = project.run(WithoutGeneratedRows.class);

    assertThat(run.error().text()).isEqualTo("rows-lost table public.reports");
    assertThat(run.error().consequence())
        .contains("1 row that were there before are gone by V4__title.sql", "title March");
    assertThat(run.findings())
        .filteredOn(told -> told.severity().equals("info"))
        .extracting(Told::consequence)
        .anyMatch(c -> c.contains("by V5__name.sql: 'Ada' became 'Ada L.'"));
    project
        .without("V4__title.sql")
        .without("V5__name.sql")
        .migration("V4__none.sql", "select 1;\n");
    assertThat(project.run(WithoutGeneratedRows.class).failures()).isEmpty();
  }

  @Test
  void damageComesOnTop() {
    assertThat(project.run(Damaged.class).message()).contains("dump " + DUMP + ", damaged");
  }

  @Test
  void theRoleThatOwnsItMayMigrateIt() {
    assertThat(project.run(AsItsOwner.class).failures()).isEmpty();
  }

  @Test
  void aDumpThatIsNotThereIsToldWithARemedy() {
    assertThat(project.run(FromNothing.class).failures())
        .extracting(Throwable::getMessage)
        .anyMatch(m -> m.contains("The dump 'file:no/such.sql' can not be read (no/such.sql)"))
        .anyMatch(m -> m.contains("The dump 'classpath:no/such.sql' is not on the class path"));
  }

  @Test
  void aDumpThatIsCutOffIsToldWithItsLine() {
    project.file("prod.sql", dump("16.sql").replaceFirst("(?s)3\tO'Brien.*", ""));

    assertThat(project.run(FromProduction.class).message())
        .contains(
            "The starting state 'dump "
                + DUMP
                + "' can not be reached: the dump is cut off: it ends with line")
        .contains("within the rows of 'COPY public.clients (id, name, email) FROM stdin'");
  }

  private static final String PLATFORM =
      """
      create role authenticated;
      create schema auth;
      create table auth.users (id uuid primary key);
      create schema extensions;
      create extension pgcrypto schema extensions;
      create function extensions.watch() returns event_trigger language plpgsql as $$ begin end $$;
      create event trigger watch_ddl on ddl_command_end execute function extensions.watch();
      create function auth.uid() returns uuid language sql stable as
        $$ select nullif(current_setting('app.uid', true), '')::uuid $$;
      """;

  private static final String NOTES =
      """
      format: 1
      schemas:
        public:
          default privileges:
            tables of platform_admin:
              anon: all
              authenticated: all
          tables:
            notes:
              columns:
                id: bigint not null generated always as identity
                owner: uuid not null default auth.uid()
                body: text
                title: text
              primary key:
                notes_pkey: (id)
              foreign keys:
                notes_owner_fkey: (owner) references auth.users (id)
              row security: enabled
              policies:
                own: all to anon, authenticated using (owner = auth.uid()) with check (owner = auth.uid())
              grants:
                anon: all
                authenticated: all
      """;

  private void onPlatform() {
    project
        .file("platform.sql", PLATFORM)
        .without("V1__clients.sql")
        .without("V2__reports.sql")
        .without("V3__row_security.sql")
        .migration("V2__note.sql", "alter table notes add column title text;\n")
        .contract(NOTES)
        .file("prod.sql", dump("hosted.sql"));
  }

  @Test
  void aDumpThatHoldsThePlatformIsRestoredWithoutItsScriptAndOneThatDoesNotOnIt() {
    onPlatform();
    assertThat(project.run(OnPlatform.class).failures()).isEmpty();

    project.file(
        "prod.sql",
        """
        CREATE TABLE public.notes (
          id bigint GENERATED ALWAYS AS IDENTITY,
          owner uuid NOT NULL DEFAULT auth.uid(),
          body text
        );
        """);
    assertThat(project.run(OnPlatform.class).errors())
        .contains(
            "missing-primary-key primary key public.notes.notes_pkey",
            "missing-policy policy public.notes.own");
  }
}
