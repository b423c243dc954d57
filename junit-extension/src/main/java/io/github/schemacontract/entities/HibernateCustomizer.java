package io.github.schemacontract.entities;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * Hands in settings of Hibernate that no text can say, such as a naming strategy with state.
 *
 * <p>Named in {@code @SchemaContract(configuredBy = ...)}; needs a constructor without parameters.
 *
 * <pre>{@code
 * class TenantNaming implements HibernateCustomizer {
 *   public Map<String, Object> hibernateSettings() {
 *     return Map.of("hibernate.physical_naming_strategy", new PrefixNaming("acme_"));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@FunctionalInterface
public interface HibernateCustomizer {

  /** Settings by Hibernate's names; each replaces whatever was found or said elsewhere. */
  Map<String, Object> hibernateSettings();
}
