package io.github.schemacontract.trials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What Settling takes for the same is never told: it must not be taken lightly. */
class SettlingTest {
  private static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private final Databases databases = new Databases(Servers.get(EMBEDDED));

  @Test
  void whatCanNotBeBuiltAgainHasNotAgreed() {
    try (databases;
        Database database = databases.create("settling")) {
      assertThat(
              Settling.sameMeaning(
                  check("(id > 0)"), check("(id > 1)"), c -> Catalog.empty(), database))
          .isEmpty();
    }
  }

  @Test
  void nothingIsBuiltTwiceWhenTheTextsStay() {
    var builds = new AtomicInteger();
    try (databases;
        Database database = databases.create("settling")) {
      Settling.sameMeaning(
          check("(id > 0)"),
          check("(id > 1)"),
          catalog -> {
            builds.incrementAndGet();
            return catalog;
          },
          database);
    }
    assertThat(builds).hasValue(2);
  }

  private static Catalog check(String condition) {
    ObjectPath path = ObjectPath.of(ObjectKind.CHECK, "public", "clients", "clients_id_check");
    return Catalog.of(
        List.of(new Check(path, condition, List.of("id"), false, true, Optional.empty())));
  }
}
