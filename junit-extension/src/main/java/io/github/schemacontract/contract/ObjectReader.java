package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Traits;
import io.github.schemacontract.ddl.Definitions;
import io.github.schemacontract.ddl.Privileges;
import io.github.schemacontract.ddl.TableStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what stands below a schema: every object with its comment, grants and children. */
final class ObjectReader {
  private static final Pattern SIGNATURE = Pattern.compile("(?s).+\\(.*\\)");

  private final Declarations declarations;
  private final Collection<String> roles;

  /**
   * @param declarations where objects are declared
   * @param roles where the roles are added that grants name
   */
  ObjectReader(Declarations declarations, Collection<String> roles) {
    this.declarations = declarations;
    this.roles = roles;
  }

  void schema(ObjectPath path, Place place) {
    List<Place.Entry> entries = place.as(path.toString()).entries(Keys.of(path.kind()));
    if (!platform(entries)) {
      declarations.object(path, "", place.line());
    }
    below(path, entries);
  }

  /** Objects that belong to no schema, below the key of their kind. */
  void ofDatabase(Place.Entry section) {
    ObjectKind kind = Keys.kindBelow(section.key()).orElseThrow();
    section
        .value()
        .entries()
        .forEach(entry -> object(ObjectPath.of(kind, entry.key()), entry.value()));
  }

  private void table(ObjectPath path, Place place) {
    List<Place.Entry> entries = place.as(path.toString()).entries(Keys.of(path.kind()));
    var traits = traits(path, entries);
    var columns = columns(path, entries, traits);
    if (platform(entries)) {
      columns.forEach(
          (name, definition) ->
              declarations.object(
                  path.child(ObjectKind.COLUMN, name), definition.text(), definition.line()));
    } else {
      declarations.table(path, place.line(), columns, traits);
    }
    below(path, entries);
  }

  private static Traits traits(ObjectPath path, List<Place.Entry> entries) {
    Map<Facet, String> traits = new EnumMap<>(Facet.class);
    entries.forEach(
        entry ->
            Traits.find(path.kind(), entry.key())
                .ifPresent(facet -> traits.put(facet, entry.value().text())));
    return Traits.of(traits);
  }

  /** Columns are declared with their table; only their comments and grants are read here. */
  private Map<String, Place> columns(ObjectPath table, List<Place.Entry> entries, Traits traits) {
    boolean derived = TableStatement.hasNoColumns(traits) || traits.has(Facet.INHERITS);
    Map<String, Place> columns = new LinkedHashMap<>();
    for (Place.Entry entry : entries) {
      if (Keys.kindBelow(entry.key()).filter(ObjectKind.COLUMN::equals).isPresent()) {
        for (Place.Entry column : entry.value().entries()) {
          ObjectPath path = table.child(ObjectKind.COLUMN, column.key());
          leaf(path, column.value(), derived).ifPresent(place -> columns.put(column.key(), place));
        }
      }
    }
    return columns;
  }

  /** The settings of one role or of the database. */
  void settings(Place.Entry entry) {
    String holder = entry.key();
    if (!ContractRoles.isHolder(holder)) {
      throw entry
          .value()
          .invalid(
              "has settings of `" + holder + "`",
              "write database, role name, role name in database, or all roles");
    }
    ContractRoles.holder(holder).ifPresent(roles::add);
    for (Place.Entry setting : entry.value().entries()) {
      declarations.object(
          ObjectPath.of(ObjectKind.SETTING, holder, setting.key()),
          setting.value().text(),
          setting.line());
    }
  }

  /** The default privileges for objects that will be created in a schema, or in all. */
  private void defaultPrivileges(ObjectPath parent, Place place) {
    for (Place.Entry entry : place.entries()) {
      String objects = entry.key();
      String what = objects.split(Privileges.OF_CREATOR, 2)[0];
      if (!Keys.DEFAULT_PRIVILEGES_FOR.contains(what)) {
        throw entry
            .value()
            .invalid(
                "has default privileges for `" + what + "`",
                "write one of " + String.join(", ", Keys.DEFAULT_PRIVILEGES_FOR));
      }
      ContractRoles.creator(objects).ifPresent(roles::add);
      entry
          .value()
          .entries()
          .forEach(
              e -> {
                var privileges = privileges(e);
                declarations.defaultPrivilege(parent, objects, role(e), privileges, e.line());
              });
    }
  }

  void below(ObjectPath path, List<Place.Entry> entries) {
    for (Place.Entry entry : entries) {
      Place value = entry.value();
      switch (entry.key()) {
        case Keys.COMMENT -> declarations.comment(path, value.text(), value.line());
        case Keys.OWNER -> owner(path, value);
        case Keys.COMMENTS ->
            value.entries().forEach(e -> declarations.commentInside(path, e.key(), e.value()));
        case Keys.NOT_VALID_CHECKS ->
            value.entries().forEach(e -> declarations.notValid(path, e.key(), e.value()));
        case Keys.GRANTS -> grants(path, value);
        case Keys.DEFAULT_PRIVILEGES -> defaultPrivileges(path, value);
        case Keys.ROW_SECURITY -> rowSecurity(path, value);
        case Keys.ROWS -> value.items().forEach(row -> row(path, row));
        default -> {
          Traits.find(path.kind(), entry.key())
              .ifPresent(facet -> declarations.trait(path, facet, value.text(), value.line()));
          Keys.kindBelow(entry.key()).ifPresent(kind -> section(path, kind, value));
        }
      }
    }
  }

  private void section(ObjectPath parent, ObjectKind kind, Place section) {
    if (kind == ObjectKind.COLUMN && parent.kind() == ObjectKind.TABLE) {
      return;
    }
    for (Place.Entry entry : section.entries()) {
      if (kind == ObjectKind.COLUMN) {
        ObjectPath column = parent.child(kind, entry.key());
        leaf(column, entry.value(), true).ifPresent(place -> declarations.override(column, place));
      } else if (kind == ObjectKind.TABLE) {
        table(parent.child(kind, entry.key()), entry.value());
      } else {
        object(parent.child(kind, entry.key()), entry.value());
      }
    }
  }

  private void object(ObjectPath path, Place place) {
    if (path.kind().isRoutine() && !SIGNATURE.matcher(path.name()).matches()) {
      throw place.invalid(
          "names the " + path.kind().label() + " `" + path.name() + "` without argument types",
          "write them in parentheses, as in `" + path.name() + "()`");
    }
    leaf(path, place, false)
        .map(value -> path.kind() == ObjectKind.ENUM ? labels(value) : value.text())
        .ifPresent(definition -> declarations.object(path, definition, place.line()));
  }

  private static String labels(Place place) {
    return place.items().stream()
        .map(item -> Definitions.literal(item.text()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * The definition of an object, unless the platform has it; its comment, grants and children are
   * declared on the way.
   *
   * @param derived whether the definition can come from elsewhere
   */
  private Optional<Place> leaf(ObjectPath path, Place place, boolean derived) {
    Place leaf = place.as(path.toString());
    if (!leaf.isMapping()) {
      return Optional.of(leaf);
    }
    List<Place.Entry> entries = leaf.entries(Keys.of(path.kind()));
    below(path, entries);
    Optional<Place> definition =
        entries.stream()
            .filter(entry -> entry.key().equals(Keys.DEFINITION))
            .map(entry -> new Place(place.file(), leaf.words(), place.line(), entry.value().node()))
            .findFirst();
    if (definition.isEmpty() && !derived && !platform(entries)) {
      throw place.invalid("has no definition of " + path, "add the key `definition`");
    }
    return definition;
  }

  private void owner(ObjectPath path, Place role) {
    roles.add(role.text());
    declarations.owner(path, role.text(), role.line());
  }

  private void grants(ObjectPath on, Place place) {
    place.entries().forEach(e -> declarations.grant(on, role(e), privileges(e), e.line()));
  }

  private static SortedSet<String> privileges(Place.Entry entry) {
    Place value = entry.value();
    List<String> privileges = new ArrayList<>();
    if (value.isList() || value.isEmpty()) {
      value.items().forEach(item -> privileges.add(item.text()));
    } else {
      privileges.addAll(Arrays.asList(value.text().split("\\s*,\\s*")));
    }
    privileges.replaceAll(p -> p.strip().toLowerCase(Locale.ROOT));
    return new TreeSet<>(privileges);
  }

  private String role(Place.Entry entry) {
    String role = entry.key().equals("PUBLIC") ? ContractRoles.EVERYONE : entry.key();
    if (!role.equals(ContractRoles.EVERYONE)) {
      roles.add(role);
    }
    return role;
  }

  private void row(ObjectPath table, Place place) {
    var values = new TreeMap<String, Optional<String>>();
    for (Place.Entry entry : place.as("a row of " + table).entries()) {
      Place value = entry.value();
      values.put(entry.key(), value.isEmpty() ? Optional.empty() : Optional.of(value.text()));
    }
    if (values.isEmpty()) {
      throw place.invalid("promises a row without values", "name a column and its value");
    }
    declarations.row(table, values, place.line());
  }

  private void rowSecurity(ObjectPath table, Place place) {
    String state = place.text().strip();
    for (RowSecurity value : RowSecurity.values()) {
      if (value.label().equals(state.toLowerCase(Locale.ROOT))) {
        declarations.rowSecurity(table, value, place.line());
        return;
      }
    }
    throw place.invalid(
        "has the row security `" + state + "`", "write disabled, enabled or forced");
  }

  private static boolean platform(List<Place.Entry> entries) {
    for (Place.Entry entry : entries) {
      if (entry.key().equals(Keys.PLATFORM)) {
        return switch (entry.value().text()) {
          case "true" -> true;
          case "false" -> false;
          default ->
              throw entry.value().invalid("says neither yes nor no to `platform`", "write true");
        };
      }
    }
    return false;
  }
}
