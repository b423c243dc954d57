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
 * @param window whether it is a window function
 * @param estimates what the planner is told of it
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
    boolean window,
    Estimates estimates,
    List<String> settings,
    String definition,
    Optional<String> comment)
    implements CatalogObject {

  /**
   * What the planner is told of a routine, each where it is not the default.
   *
   * @param cost what a call costs
   * @param rows how many rows it returns
   * @param support the function that tells more
   */
  public record Estimates(Optional<String> cost, Optional<String> rows, Optional<String> support) {}

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
        .put(Facet.COST, estimates.cost())
        .put(Facet.ROWS, estimates.rows())
        .put(Facet.SUPPORT, estimates.support())
        .flag(Facet.WINDOW, window, "window function")
        .put(Facet.SETTINGS, settings.stream().sorted().collect(Collectors.joining(", ")))
        .done();
  }
}
