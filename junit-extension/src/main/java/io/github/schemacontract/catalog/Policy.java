package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A row security policy.
 *
 * @param path its key
 * @param permissive false for a restrictive policy
 * @param command {@code all}, {@code select}, {@code insert}, {@code update} or {@code delete}
 * @param roles the roles it is for, sorted; {@code public} for everyone
 * @param using which existing rows it lets through
 * @param withCheck which new rows it lets through
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Policy(
    ObjectPath path,
    boolean permissive,
    String command,
    List<String> roles,
    Optional<String> using,
    Optional<String> withCheck,
    Optional<String> comment)
    implements CatalogObject {

  public Policy {
    roles = roles.stream().sorted().toList();
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .flag(Facet.PERMISSIVENESS, !permissive, "restrictive")
        .put(Facet.COMMAND, command)
        .put(Facet.ROLES, String.join(", ", roles))
        .put(Facet.USING, using)
        .put(Facet.WITH_CHECK, withCheck)
        .done();
  }
}
