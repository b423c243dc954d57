package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the top level of a contract in YAML. */
final class ContractReader {
  private static final String IGNORED_PATH = "path";
  private static final String IGNORED_REASON = "reason";

  private final Declarations declarations = new Declarations();
  private final SortedSet<String> roles = new TreeSet<>();
  private final List<IgnoredObjects> ignored = new ArrayList<>();
  private Optional<List<ReleasedMigration>> released = Optional.empty();
  private final ObjectReader objects = new ObjectReader(declarations, roles);

  private ContractReader() {}

  static Contract read(Path file, String text) {
    var reader = new ContractReader();
    reader.root(root(file, text));
    return new Contract(
        file,
        Contract.Kind.YAML,
        text,
        reader.roles,
        reader.ignored,
        reader.declarations.inOrder(),
        reader.declarations.lines(),
        reader.declarations.owners(),
        reader.declarations.rows(),
        reader.released);
  }

  /** The root of the document, which must be a mapping with a format that is known. */
  static Place root(Path file, String text) {
    return FileRoot.of(file, text, "a contract");
  }

  private void root(Place root) {
    for (Place.Entry entry : root.entries(Keys.ROOT)) {
      Place value = entry.value();
      switch (entry.key()) {
        case Keys.IGNORE -> value.items().forEach(this::ignore);
        case Keys.EXTENSIONS -> value.items().forEach(this::extension);
        case Keys.ROLES -> value.items().forEach(item -> roles.add(item.text()));
        case Keys.SETTINGS -> value.entries().forEach(objects::settings);
        case Keys.GRANTS, Keys.DEFAULT_PRIVILEGES ->
            objects.below(ObjectPath.DATABASE, List.of(entry));
        case Keys.ACCESS_METHODS, Keys.WRAPPERS, Keys.SERVERS, Keys.EVENT_TRIGGERS ->
            objects.ofDatabase(entry);
        case Keys.SCHEMAS -> value.entries().forEach(this::schema);
        case Keys.MIGRATIONS -> released = Optional.of(released(value));
        default -> {
          // The format was checked before anything else.
        }
      }
    }
  }

  private static List<ReleasedMigration> released(Place migrations) {
    return migrations.entries().stream()
        .map(e -> new ReleasedMigration(e.key(), e.value().text(), e.line()))
        .toList();
  }

  private void schema(Place.Entry entry) {
    objects.schema(ObjectPath.of(ObjectKind.SCHEMA, entry.key()), entry.value());
  }

  private void extension(Place item) {
    var entry = ExtensionEntry.of(item.text());
    declarations.object(entry.path(), entry.definition(), item.line());
  }

  private void ignore(Place item) {
    if (!item.isMapping()) {
      ignored.add(ignored(item, item.text(), Optional.empty()));
      return;
    }
    Optional<String> path = Optional.empty();
    Optional<String> reason = Optional.empty();
    for (Place.Entry entry :
        item.as("an entry of `ignore`").entries(List.of(IGNORED_PATH, IGNORED_REASON))) {
      String text = entry.value().text();
      path = entry.key().equals(IGNORED_PATH) ? Optional.of(text) : path;
      reason = entry.key().equals(IGNORED_REASON) ? Optional.of(text) : reason;
    }
    String glob =
        path.orElseThrow(() -> item.invalid("ignores nothing", "add the key `path` with a glob"));
    ignored.add(ignored(item, glob, reason));
  }

  private static IgnoredObjects ignored(Place item, String glob, Optional<String> reason) {
    IgnoredObjects.problem(glob)
        .ifPresent(
            problem -> {
              String[] parts = problem.split(": ", 2);
              throw item.invalid("ignores `" + glob + "`, which " + parts[0], parts[1]);
            });
    return new IgnoredObjects(glob, reason, item.line());
  }
}
