package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;
import org.junit.jupiter.api.Test;

class ColumnTypesTest {
  private final Read read = Read.of(Device.class, Tidy.class);

  @Test
  void json_and_arrays_are_written_as_postgresql_has_them() {
    assertThat(read.table("Device"))
        .contains("config jsonb", "tags varchar(255) array", "counts integer array")
        .contains("place jsonb", "seen timestamp(6) with time zone");
    assertThat(read.claims("device", "config").typeStated()).isTrue();
    assertThat(read.attribute("device", "place")).isEqualTo("Device#place");
  }

  @Test
  void a_custom_type_without_an_sql_type_leaves_the_rest_of_the_table() {
    assertThat(read.table("Device")).contains("other text", "object text", "name varchar(255)");
    assertThat(read.claims("device", "other").typeStated()).isFalse();
    assertThat(read.claims("device", "object").typeStated()).isFalse();
    assertThat(read.claims("device", "name").typeStated()).isTrue();
  }

  @Test
  void a_custom_type_without_an_sql_type_is_noted() {
    assertThat(read.mapping().notes())
        .hasSize(2)
        .anyMatch(n -> n.contains("Device#other") && n.contains("columnDefinition"));
    assertThat(Read.of(Tidy.class).mapping().notes()).isEmpty();
  }

  @Test
  void a_custom_type_whose_sql_type_the_mapping_names_is_a_claim() {
    assertThat(read.table("Device")).contains("path ltree");
    assertThat(read.claims("device", "path").typeStated()).isTrue();
  }

  @Entity(name = "Device")
  static class Device {
    @Id long id;
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> config;

    @JdbcTypeCode(SqlTypes.JSON)
    Place place;

    String[] tags;
    List<Integer> counts;
    Instant seen;

    @Type(Other.class)
    StringBuilder other;

    @Type(JavaObject.class)
    StringBuilder object;

    @Type(Other.class)
    @Column(columnDefinition = "ltree")
    StringBuilder path;
  }

  @Entity(name = "Tidy")
  static class Tidy {
    @Id long id;
    String name;
  }

  @Embeddable
  static class Place {
    String room;
  }

  static class Other implements UserType<StringBuilder> {
    @Override
    public int getSqlType() {
      return Types.OTHER;
    }

    @Override
    public Class<StringBuilder> returnedClass() {
      return StringBuilder.class;
    }

    @Override
    public boolean equals(StringBuilder one, StringBuilder other) {
      return one == other;
    }

    @Override
    public int hashCode(StringBuilder value) {
      return System.identityHashCode(value);
    }

    @Override
    public StringBuilder nullSafeGet(
        ResultSet rows, int position, SharedSessionContractImplementor session, Object owner) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void nullSafeSet(
        PreparedStatement statement,
        StringBuilder value,
        int index,
        SharedSessionContractImplementor session) {
      throw new UnsupportedOperationException();
    }

    @Override
    public StringBuilder deepCopy(StringBuilder value) {
      return value;
    }

    @Override
    public boolean isMutable() {
      return false;
    }

    @Override
    public Serializable disassemble(StringBuilder value) {
      return value;
    }

    @Override
    public StringBuilder assemble(Serializable cached, Object owner) {
      return (StringBuilder) cached;
    }
  }

  static class JavaObject extends Other {
    @Override
    public int getSqlType() {
      return Types.JAVA_OBJECT;
    }
  }
}
