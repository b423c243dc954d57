package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;
import org.junit.jupiter.api.Test;

class BeanValidationTest {
  private final Read read = Read.of(Member.class, Guest.class);

  @Test
  void not_null_and_what_is_composed_of_it_make_a_column_refuse_null() {
    assertThat(read.table("Member"))
        .contains("born integer not null", "email varchar(255) not null")
        .contains("phone varchar(255) not null");
    assertThat(read.claims("member", "born").nullability()).isEqualTo(Nullability.STATED);
    assertThat(read.claims("member", "email").nullability()).isEqualTo(Nullability.STATED);
    assertThat(read.claims("member", "phone").nullability()).isEqualTo(Nullability.STATED);
  }

  @Test
  void not_null_on_a_primitive_states_what_was_only_implied() {
    assertThat(read.claims("member", "visits").nullability()).isEqualTo(Nullability.STATED);
    assertThat(read.claims("member", "wins").nullability()).isEqualTo(Nullability.PRIMITIVE);
  }

  @Test
  void a_constraint_that_null_passes_leaves_the_column_as_it_is() {
    assertThat(read.claims("member", "zip").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void not_null_in_a_group_of_its_own_makes_no_column_refuse_null() {
    assertThat(read.claims("member", "later").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void not_null_in_a_single_table_subclass_makes_no_column_refuse_null() {
    assertThat(read.claims("member", "host").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void not_null_inside_an_embeddable_counts_where_the_embeddable_is_required_itself() {
    assertThat(read.claims("member", "street").nullability()).isEqualTo(Nullability.STATED);
    assertThat(read.claims("member", "street").lengthStated()).isTrue();
  }

  @Test
  void size_and_length_state_a_length_even_if_it_is_the_default() {
    assertThat(read.table("Member")).contains("nick varchar(30)");
    assertThat(read.claims("member", "nick").lengthStated()).isTrue();
    assertThat(read.claims("member", "motto").lengthStated()).isTrue();
    assertThat(read.claims("member", "badge").lengthStated()).isTrue();
    assertThat(read.claims("member", "zip").lengthStated()).isFalse();
  }

  @Test
  void a_size_without_a_maximum_states_no_length() {
    assertThat(read.claims("member", "token").lengthStated()).isFalse();
  }

  @Test
  void a_stated_length_survives_constraints_that_say_none() {
    assertThat(read.table("Member")).contains("title varchar(12) not null");
    assertThat(read.claims("member", "title").lengthStated()).isTrue();
  }

  @Test
  void digits_state_precision_and_scale() {
    assertThat(read.table("Member")).contains("fee numeric(7,2)");
    assertThat(read.claims("member", "fee").precisionStated()).isTrue();
  }

  @Test
  void a_minimum_becomes_a_check() {
    assertThat(read.table("Member")).contains("age>=18");
  }

  @Test
  void nothing_is_applied_where_the_application_turns_validation_off() {
    var off =
        Read.of(
            Read.settings(Member.class, Guest.class)
                .with("jakarta.persistence.validation.mode", "callback"));

    assertThat(off.table("Member"))
        .contains("nick varchar(255)")
        .doesNotContain("born integer not");
    assertThat(off.claims("member", "born").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Test
  void nothing_is_applied_where_ddl_is_exempt() {
    var off =
        Read.of(
            Read.settings(Member.class, Guest.class)
                .with("hibernate.validator.apply_to_ddl", "false"));

    assertThat(off.claims("member", "email").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  interface Later {}

  @Entity(name = "Member")
  static class Member {
    @Id long id;
    @NotNull Integer born;
    @NotBlank String email;
    @NotEmpty String phone;

    @SuppressWarnings("NullablePrimitive") // Superfluous, and written all the same.
    @NotNull
    int visits;

    int wins;

    @Pattern(regexp = "[0-9]+")
    String zip;

    @NotNull(groups = Later.class)
    String later;

    @Size(max = 30)
    String nick;

    @Size(max = 255)
    String motto;

    @Length(max = 8)
    String badge;

    @Size(min = 4)
    String token;

    @NotNull
    @Column(length = 12)
    String title;

    @Digits(integer = 5, fraction = 2)
    BigDecimal fee;

    @Min(18)
    Integer age;

    @NotNull @Valid Home home;
  }

  @Embeddable
  static class Home {
    @NotNull
    @Size(max = 50)
    String street;
  }

  @Entity(name = "Guest")
  static class Guest extends Member {
    @NotNull String host;
  }
}
