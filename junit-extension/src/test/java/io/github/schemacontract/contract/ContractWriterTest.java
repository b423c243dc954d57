package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Extension;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Policy;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file is made for reviews: what it looks like is a promise. */
class ContractWriterTest {
  private static final ObjectPath CLIENTS = ObjectPath.of(ObjectKind.TABLE, "agency", "clients");
  private static final ObjectPath STATUS = ObjectPath.of(ObjectKind.ENUM, "agency", "status");

  @Test
  void theFileHasALineForEachThingThatCanChange() {
    List<CatalogObject> objects =
        List.of(
            new Schema(ObjectPath.of(ObjectKind.SCHEMA, "agency"), Optional.of("Ours: all of it")),
            extension("citext", "public"),
            extension("ltree", "extensions"),
            new EnumType(STATUS, List.of("draft", "no", "sent"), Optional.empty()),
            new Table(CLIENTS, RowSecurity.ENABLED, Optional.of("Everyone the agency reports to")),
            column("id", "uuid", Optional.empty()),
            column("email", "citext", Optional.of("Unique only by chance")),
            key("clients_pkey", "id"),
            new Policy(
                CLIENTS.child(ObjectKind.POLICY, "Clients see themselves"),
                true,
                "select",
                List.of("authenticated"),
                Optional.of("(id = auth.uid())"),
                Optional.empty(),
                Optional.empty()),
            new Grant(
                CLIENTS.child(ObjectKind.GRANT, "app"),
                CLIENTS,
                new TreeSet<>(List.of("select", "insert"))),
            new View(
                ObjectPath.of(ObjectKind.VIEW, "agency", "emails"),
                "SELECT email\n\tFROM agency.clients",
                new TreeMap<>(),
                List.of(),
                Optional.empty()));

    assertThat(ContractWriter.write(Catalog.of(objects)))
        .isEqualTo(
            """
            # Written by schema-contract. Update with -Dschema-contract.update=true and review the difference.
            format: 1
            extensions: [citext, ltree schema extensions]
            roles: [app, authenticated]
            schemas:
              agency:
                comment: 'Ours: all of it'
                enums:
                  status: [draft, 'no', sent]
                tables:
                  clients:
                    comment: Everyone the agency reports to
                    columns:
                      email:
                        definition: citext
                        comment: Unique only by chance
                      id: uuid
                    primary key:
                      clients_pkey: (id)
                    row security: enabled
                    policies:
                      Clients see themselves: select to authenticated using (id = auth.uid())
                    grants:
                      app: [insert, select]
                views:
                  emails: |-
                    SELECT email
                    \tFROM agency.clients
            """);
  }

  @Test
  void anEmptyCatalogIsAnEmptyContract() {
    assertThat(ContractWriter.write(Catalog.empty())).endsWith("difference.\nformat: 1\n");
  }

  private static Extension extension(String name, String schema) {
    return new Extension(ObjectPath.of(ObjectKind.EXTENSION, name), schema, Optional.empty());
  }

  private static Key key(String name, String column) {
    return new Key(
        CLIENTS.child(ObjectKind.PRIMARY_KEY, name),
        List.of(column),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Column column(String name, String type, Optional<String> comment) {
    return Columns.of(CLIENTS.child(ObjectKind.COLUMN, name), type, false, comment);
  }
}
