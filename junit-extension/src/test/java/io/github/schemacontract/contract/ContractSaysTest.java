package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a contract says a catalog word for word; that generated ones do is tested elsewhere. */
class ContractSaysTest {
  private static final Catalog CLIENTS = clients("text", Optional.empty());
  private static final String WRITTEN = ContractWriter.write(CLIENTS);

  @Test
  void whatWasWrittenSaysIt() {
    assertThat(says(WRITTEN, CLIENTS)).isTrue();
  }

  @Test
  void whatOnlyPeopleSayIsPassedOver() {
    assertThat(
            says(
                WRITTEN.replace("format: 1\n", "format: 1\nignore: [tmp.*]\n\nroles: [clerk]\n")
                    + "# the end\n",
                CLIENTS))
        .isTrue();
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(says(WRITTEN.replace("\n", "\r\n"), CLIENTS)).isTrue();
  }

  @Test
  void anotherFacetOrSpellingIsNotTheSame() {
    assertThat(says(WRITTEN, clients("varchar(10)", Optional.empty()))).isFalse();
    assertThat(says(WRITTEN, clients("text", Optional.of("Who pays")))).isFalse();
    assertThat(says(WRITTEN.replace("name: text", "name: TEXT"), CLIENTS)).isFalse();
  }

  @Test
  void whatIsMissingOrTooMuchIsNotTheSame() {
    assertThat(says(WRITTEN, Catalog.empty())).isFalse();
    assertThat(says("format: 1\n", CLIENTS)).isFalse();
    assertThat(says(WRITTEN.replace("name: text", "name: text\n          age: integer"), CLIENTS))
        .isFalse();
  }

  @Test
  void whatTheFormatHasNoWordsForIsNotSaid() {
    ObjectPath other = ObjectPath.of(ObjectKind.OTHER, "operator public.===(text,text)");

    assertThat(says(WRITTEN, CLIENTS.uncovering(Set.of(other)))).isFalse();
  }

  private static boolean says(String text, Catalog catalog) {
    return ContractWriter.says(ContractReader.read(Path.of("c.yaml"), text), catalog);
  }

  private static Catalog clients(String type, Optional<String> comment) {
    ObjectPath table = ObjectPath.of(ObjectKind.TABLE, "public", "clients");
    List<CatalogObject> objects =
        List.of(
            new Schema(ObjectPath.of(ObjectKind.SCHEMA, "public"), Optional.empty()),
            new Table(table, RowSecurity.DISABLED, Optional.empty()),
            Columns.of(table.child(ObjectKind.COLUMN, "name"), type, false, comment));
    return Catalog.of(objects);
  }
}
