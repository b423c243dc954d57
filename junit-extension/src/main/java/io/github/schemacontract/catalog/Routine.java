package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A function or procedure.
 *
 * @param path its key
 * @param arguments names, types and defaults of its arguments
 * @param returns its result type; empty for a procedure
 * @param language the language of its body
 * @param body its body, line ends normalised
 * @param volatility {@code immutable}, {@code stable} or {@code volatile}
 * @param strict whether a null argument gives null
 * @param securityDefiner whether it runs with its owner's rights
 * @param leakproof whether it is declared leakproof
 * @param parallel {@code safe}, {@code restricted} or {@code unsafe}
 * @param settings its {@code SET} clauses, such as {@code search_path=public}
 * @param definition what follows its name in {@code CREATE FUNCTION}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Routine(
    ObjectPath path,
    String arguments,
    String returns,
    String language,
    String body,
    String volatility,
    boolean strict,
    boolean securityDefiner,
    boolean leakproof,
    String parallel,
    List<String> settings,
    String definition,
    Optional<String> comment)
    implements CatalogObject {

  public Routine {
    settings = List.copyOf(settings);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.ARGUMENTS, arguments)
        .put(Facet.RETURNS, returns)
        .put(Facet.LANGUAGE, language)
        .put(Facet.BODY, body)
        .flag(Facet.VOLATILITY, !volatility.equals("volatile"), volatility)
        .flag(Facet.STRICTNESS, strict, "strict")
        .flag(Facet.SECURITY, securityDefiner, "security definer")
        .flag(Facet.LEAKPROOF, leakproof, "leakproof")
        .flag(Facet.PARALLEL, !parallel.equals("unsafe"), parallel)
        .put(Facet.SETTINGS, settings.stream().sorted().collect(Collectors.joining(", ")))
        .done();
  }
}
