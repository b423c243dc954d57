package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A collation.
 *
 * @param path its key
 * @param provider {@code libc}, {@code icu} or {@code builtin}
 * @param locale its locale; of libc, the one that sorts
 * @param characters the locale that classifies characters, where libc has another one for that
 * @param deterministic false when texts of other bytes can be equal
 * @param rules rules beyond those of the locale
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Collation(
    ObjectPath path,
    String provider,
    String locale,
    Optional<String> characters,
    boolean deterministic,
    Optional<String> rules,
    Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.PROVIDER, provider)
        .put(Facet.LOCALE, locale + characters.map(c -> ", " + c + " for characters").orElse(""))
        .flag(Facet.DETERMINISM, !deterministic, "not deterministic")
        .put(Facet.RULES, rules)
        .done();
  }
}
