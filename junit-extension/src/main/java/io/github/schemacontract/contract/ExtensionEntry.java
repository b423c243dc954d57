package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Extension;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.ddl.Definitions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the list {@code extensions}: a name, and how it is created when that matters.
 *
 * @param path the extension
 * @param definition what follows its name in {@code CREATE EXTENSION}
 */
record ExtensionEntry(ObjectPath path, String definition) {
  private static final String USUAL_SCHEMA = "public";
  private static final Pattern ENTRY =
      Pattern.compile("(?:\"((?:[^\"]|\"\")+)\"|(\\S+))\\s*(.*)", Pattern.DOTALL);

  static ExtensionEntry of(String text) {
    Matcher parts = ENTRY.matcher(text.strip());
    if (!parts.matches()) {
      return new ExtensionEntry(path(text), "");
    }
    String name = parts.group(1) == null ? parts.group(2) : parts.group(1).replace("\"\"", "\"");
    return new ExtensionEntry(path(name), parts.group(3));
  }

  /** The entries of a catalog's extensions, sorted by name. */
  static List<String> texts(Catalog catalog) {
    return catalog.all(Extension.class).map(ExtensionEntry::text).toList();
  }

  /** What two spellings of an entry have in common; of an unchanged one, the extension. */
  Object meaning(Set<ObjectPath> unchanged) {
    String schema = "schema " + USUAL_SCHEMA;
    String words = definition.strip().toLowerCase(Locale.ROOT);
    return unchanged.contains(path) ? path : List.of(path, words.isEmpty() ? schema : words);
  }

  private static String text(Extension extension) {
    String name = extension.path().name();
    String written = name.matches("[^\\s\"]+") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    return extension.schema().equals(USUAL_SCHEMA)
        ? written
        : written + " " + Definitions.of(extension);
  }

  private static ObjectPath path(String name) {
    return ObjectPath.of(ObjectKind.EXTENSION, name);
  }
}
