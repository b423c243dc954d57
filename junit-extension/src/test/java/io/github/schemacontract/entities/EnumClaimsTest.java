package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

class EnumClaimsTest {
  private final Read read = Read.of(Order.class);

  @Test
  void an_enum_is_stored_by_its_ordinal_unless_something_else_is_said() {
    var ordinals = new Enumeration(Storage.ORDINAL, java.util.List.of("0", "1", "2"));

    assertThat(read.claims("orders", "plain").enumeration()).contains(ordinals);
    assertThat(read.claims("orders", "ordinal").enumeration()).contains(ordinals);
  }

  @Test
  void an_enum_stored_by_name_has_its_constants_in_their_order() {
    assertThat(read.claims("orders", "string").enumeration())
        .contains(new Enumeration(Storage.STRING, java.util.List.of("OPEN", "PAID", "CLOSED")));
    assertThat(read.claims("orders", "string").typeStated()).isTrue();
  }

  @Test
  void constants_with_bodies_of_their_own_are_enums_too() {
    assertThat(read.claims("orders", "operator").enumeration())
        .contains(new Enumeration(Storage.STRING, java.util.List.of("PLUS", "MINUS")));
  }

  @Test
  void the_name_that_hibernate_gives_a_type_is_no_claim() {
    assertThat(read.claims("orders", "named").enumeration())
        .contains(new Enumeration(Storage.NAMED, java.util.List.of("OPEN", "PAID", "CLOSED")));
    assertThat(read.claims("orders", "named").typeStated()).isFalse();
  }

  @Test
  void the_type_in_a_column_definition_is_a_claim() {
    assertThat(read.claims("orders", "defined").enumeration())
        .map(Enumeration::storage)
        .contains(Storage.NAMED);
    assertThat(read.claims("orders", "defined").typeStated()).isTrue();
    assertThat(read.table("orders")).contains("defined order_status");
  }

  @Test
  void types_and_casts_that_hibernate_makes_up_are_no_statements() {
    assertThat(read.statements()).noneMatch(s -> s.startsWith("create type"));
    assertThat(read.statements()).noneMatch(s -> s.startsWith("create cast"));
    assertThat(read.mapping().fallbacks())
        .singleElement()
        .satisfies(
            fallback -> {
              assertThat(fallback.kind()).isEqualTo(MappedStatement.Kind.TYPE);
              assertThat(fallback.subject()).hasToString("Optional[enum public.status]");
            });
  }

  @Test
  void what_a_converter_makes_of_an_enum_is_no_enum() {
    assertThat(read.claims("orders", "converted").enumeration()).isEmpty();
  }

  @Test
  void a_text_is_no_enum() {
    assertThat(read.claims("orders", "text").enumeration()).isEmpty();
  }

  enum Status {
    OPEN,
    PAID,
    CLOSED
  }

  enum Operator {
    PLUS {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    MINUS {
      @Override
      int apply(int a, int b) {
        return a - b;
      }
    };

    abstract int apply(int a, int b);
  }

  static class Lowercase implements AttributeConverter<Status, String> {
    @Override
    public String convertToDatabaseColumn(Status status) {
      return status.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Status convertToEntityAttribute(String text) {
      return Status.valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
  }

  @Entity(name = "Orders")
  static class Order {
    @Id long id;
    Status plain;

    @Enumerated(EnumType.ORDINAL)
    Status ordinal;

    @Enumerated(EnumType.STRING)
    Status string;

    @Enumerated(EnumType.STRING)
    Operator operator;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status named;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(columnDefinition = "order_status")
    Status defined;

    @Convert(converter = Lowercase.class)
    Status converted;

    String text;
  }
}
