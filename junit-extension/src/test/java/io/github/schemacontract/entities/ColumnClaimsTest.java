package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.junit.jupiter.api.Test;

class ColumnClaimsTest {
  private final Read read =
      Read.of(Item.class, Special.class, Size.class, Ledger.class, Pallet.class, ByGetter.class);

  private ColumnClaims item(String column) {
    return read.claims("item", column);
  }

  @Test
  void a_length_is_stated_only_where_it_is_not_the_default() {
    assertThat(item("code").lengthStated()).isTrue();
    assertThat(item("name").lengthStated()).isFalse();
    assertThat(item("amount").lengthStated()).isFalse();
  }

  @Test
  void a_length_is_stated_by_a_column_definition() {
    assertThat(item("remark").lengthStated()).isTrue();
    assertThat(item("remark").typeStated()).isTrue();
  }

  @Test
  void the_length_of_a_discriminator_is_stated_only_where_it_is_not_its_default() {
    assertThat(item("dtype").lengthStated()).isFalse();
    assertThat(read.claims("ledger", "sort").lengthStated()).isTrue();
  }

  @Test
  void precision_and_scale_are_stated_only_where_they_are_given() {
    assertThat(item("price").precisionStated()).isTrue();
    assertThat(item("weight").precisionStated()).isFalse();
  }

  @Test
  void a_column_refuses_null_because_the_mapping_says_so() {
    assertThat(item("id").nullability()).isEqualTo(Nullability.STATED);
    assertThat(item("code").nullability()).isEqualTo(Nullability.STATED);
    assertThat(item("label").nullability()).isEqualTo(Nullability.STATED);
    assertThat(item("counted").nullability()).isEqualTo(Nullability.STATED);
    assertThat(item("owner_id").nullability()).isEqualTo(Nullability.STATED);
    assertThat(item("keeper_id").nullability()).isEqualTo(Nullability.STATED);
  }

  @Test
  void a_column_refuses_null_only_because_its_type_is_a_primitive() {
    assertThat(item("amount").nullability()).isEqualTo(Nullability.PRIMITIVE);
    assertThat(item("version").nullability()).isEqualTo(Nullability.PRIMITIVE);
  }

  @Test
  void a_column_of_which_nothing_is_said_accepts_null() {
    assertThat(item("name").nullability()).isEqualTo(Nullability.UNSTATED);
    assertThat(item("supplier_id").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void what_hibernate_adds_for_itself_is_not_stated() {
    assertThat(item("dtype").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void a_primitive_of_an_embeddable_refuses_nothing_as_the_whole_may_be_absent() {
    assertThat(item("height").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void an_attribute_of_a_single_table_subclass_refuses_nothing_as_other_rows_lack_it() {
    assertThat(item("times").nullability()).isEqualTo(Nullability.UNSTATED);
    assertThat(item("wish").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void an_override_speaks_instead_of_the_embeddable() {
    assertThat(item("wide").nullability()).isEqualTo(Nullability.STATED);
    assertThat(item("wide").lengthStated()).isFalse();
    assertThat(item("unit").lengthStated()).isTrue();
    assertThat(item("colour").lengthStated()).isFalse();
  }

  @Test
  void an_attribute_of_a_mapped_superclass_is_one_of_the_entity() {
    assertThat(read.attribute("pallet", "created_by")).isEqualTo("Pallet#createdBy");
    assertThat(read.claims("pallet", "created_by").lengthStated()).isTrue();
    assertThat(read.claims("pallet", "id").javaType()).isEqualTo("java.lang.Long");
  }

  @Test
  void an_override_on_the_entity_speaks_instead_of_the_mapped_superclass() {
    assertThat(read.claims("pallet", "changes").nullability()).isEqualTo(Nullability.STATED);
  }

  @Test
  void annotations_on_getters_count_where_the_access_is_by_property() {
    assertThat(read.claims("bygetter", "title").lengthStated()).isTrue();
    assertThat(read.claims("bygetter", "active").nullability()).isEqualTo(Nullability.STATED);
    assertThat(read.claims("bygetter", "open").nullability()).isEqualTo(Nullability.PRIMITIVE);
  }

  @Test
  void a_default_is_stated_by_its_annotation_or_in_a_definition() {
    assertThat(item("stock").defaultStated()).isTrue();
    assertThat(item("flags").defaultStated()).isTrue();
    assertThat(item("remark").defaultStated()).isFalse();
    assertThat(item("amount").defaultStated()).isFalse();
  }

  @Test
  void a_comment_is_stated_where_there_is_one() {
    assertThat(item("stock").commentStated()).isTrue();
    assertThat(item("name").commentStated()).isFalse();
  }

  @Test
  void a_comment_with_an_apostrophe_is_written_so_that_postgresql_takes_it() {
    assertThat(read.statements())
        .contains("comment on column public.item.stock is 'what''s\nleft'");
  }

  @Test
  void the_database_makes_identities_and_generated_columns() {
    assertThat(item("id").generated()).isTrue();
    assertThat(item("twice").generated()).isTrue();
    assertThat(item("stamp").generated()).isTrue();
    assertThat(item("amount").generated()).isFalse();
    assertThat(read.claims("pallet", "id").generated()).isFalse();
  }

  @Test
  void the_java_type_is_the_attribute_s_own() {
    assertThat(item("amount").javaType()).isEqualTo("int");
    assertThat(item("price").javaType()).isEqualTo("java.math.BigDecimal");
    assertThat(item("owner_id").javaType()).isEqualTo(Item.class.getName());
  }

  @Entity(name = "Item")
  static class Item {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version long version;

    @Column(length = 40, nullable = false)
    String code;

    String name;

    @Basic(optional = false)
    String label;

    @Column(nullable = false)
    int counted;

    int amount;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    BigDecimal weight;

    @Column(columnDefinition = "varchar(20)")
    String remark;

    @Column(columnDefinition = "integer DEFAULT 0")
    Integer flags;

    @ColumnDefault("7")
    @Comment("what's\nleft")
    Integer stock;

    @GeneratedColumn("amount * 2")
    Integer twice;

    @Generated Integer stamp;

    @ManyToOne(optional = false)
    Item owner;

    @ManyToOne
    @JoinColumn(nullable = false)
    Item keeper;

    @ManyToOne Item supplier;

    @Embedded
    @AttributeOverride(name = "width", column = @Column(name = "wide", nullable = false))
    @AttributeOverride(name = "colour", column = @Column(name = "colour"))
    Size size;
  }

  @Entity(name = "Special")
  static class Special extends Item {
    @Column(nullable = false)
    String wish;

    int times;
  }

  @Embeddable
  static class Size {
    int width;
    int height;

    @Column(length = 3)
    String unit;

    @Column(length = 12)
    String colour;
  }

  @Entity(name = "Ledger")
  @Inheritance
  @DiscriminatorColumn(name = "sort", length = 5)
  static class Ledger {
    @Id long id;
  }

  @MappedSuperclass
  static class Audited<K> {
    @Id @GeneratedValue K id;

    @Column(name = "created_by", length = 60)
    String createdBy;

    int changes;
  }

  @Entity(name = "Pallet")
  @AttributeOverride(name = "changes", column = @Column(nullable = false))
  static class Pallet extends Audited<Long> {}

  @Entity(name = "ByGetter")
  static class ByGetter {
    @Id
    public long getId() {
      return 0;
    }

    public void setId(long id) {}

    @Column(length = 9)
    public String getTitle() {
      return "";
    }

    public void setTitle(String title) {}

    @Column(nullable = false)
    public boolean isActive() {
      return true;
    }

    public void setActive(boolean active) {}

    public boolean isOpen() {
      return true;
    }

    public void setOpen(boolean open) {}
  }
}
