package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HibernateVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"5.6.15.Final", "6.5.3.Final", "6.2.0.CR1"})
  void an_older_one_is_refused_with_what_to_use(String version) {
    assertThatThrownBy(() -> HibernateVersion.require(version))
        .isInstanceOf(EntitiesUnreadableException.class)
        .hasMessageContaining("with Hibernate " + version)
        .hasMessageContaining("hibernate-core 6.6 or newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.6.0.Final", "6.10.1.Final", "7.0.0.Final", "10.1.0", "[WORKING]"})
  void newer_ones_and_own_builds_may_try(String version) {
    assertThatCode(() -> HibernateVersion.require(version)).doesNotThrowAnyException();
  }
}
