package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Which objects have another name in the database than in the contract, as far as their structure
 * says so.
 *
 * <p>What belongs to a renamed object keeps its own name, and a text that names it names the other:
 * neither is a difference.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Renames {
  /** The kinds of objects of which the structure can tell that they are the same. */
  static final Set<ObjectKind> KINDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              ObjectKind.SCHEMA,
              ObjectKind.FOREIGN_DATA_WRAPPER,
              ObjectKind.SERVER,
              ObjectKind.EVENT_TRIGGER,
              ObjectKind.ENUM,
              ObjectKind.COLLATION,
              ObjectKind.COMPOSITE,
              ObjectKind.DOMAIN,
              ObjectKind.RANGE,
              ObjectKind.SEQUENCE,
              ObjectKind.FUNCTION,
              ObjectKind.PROCEDURE,
              ObjectKind.AGGREGATE,
              ObjectKind.TABLE,
              ObjectKind.COLUMN,
              ObjectKind.PRIMARY_KEY,
              ObjectKind.UNIQUE,
              ObjectKind.CHECK,
              ObjectKind.EXCLUSION,
              ObjectKind.FOREIGN_KEY,
              ObjectKind.INDEX,
              ObjectKind.VIEW,
              ObjectKind.MATERIALIZED_VIEW,
              ObjectKind.STATISTICS,
              ObjectKind.RULE,
              ObjectKind.TRIGGER,
              ObjectKind.POLICY));

  /** The kinds of which objects are in no schema, so that nothing is in them either. */
  static final Set<ObjectKind> OUTSIDE =
      Collections.unmodifiableSet(
          EnumSet.of(ObjectKind.FOREIGN_DATA_WRAPPER, ObjectKind.SERVER, ObjectKind.EVENT_TRIGGER));

  private static final String IDENTIFIER = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
  private static final Pattern NAME = Pattern.compile(IDENTIFIER);
  private static final Pattern PUBLIC = Pattern.compile("(?<![\\p{L}\\p{N}_$.\"])public\\.");
  private static final Pattern NAMES = Pattern.compile(IDENTIFIER + "(?:\\." + IDENTIFIER + ")?");

  private final SortedMap<ObjectPath, Rename> byPromised = new TreeMap<>();
  private final SortedMap<ObjectPath, Rename> byActual = new TreeMap<>();
  private final Map<List<String>, Rename> around = new HashMap<>();
  private final Map<List<String>, Rename> aroundActual = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> moved = new HashMap<>();

  private Renames(List<Rename> renames) {
    for (Rename rename : renames) {
      byPromised.put(rename.promised(), rename);
      byActual.put(rename.actual(), rename);
      names.put(inTexts(rename.actual()), inTexts(rename.promised()));
      if (rename.isMove()) {
        moved.put(qualified(rename.actual()), qualified(rename.promised()));
      }
    }
    // What is in two kinds of containers with one name is in the first of them.
    for (ObjectKind kind : RenameSearch.CONTAINERS) {
      renames.stream().filter(rename -> rename.promised().kind() == kind).forEach(this::contains);
    }
  }

  private void contains(Rename rename) {
    around.putIfAbsent(rename.promised().names(), rename);
    aroundActual.putIfAbsent(rename.actual().names(), rename);
  }

  /**
   * Looks for objects with two names.
   *
   * @param database what the migrations made
   * @param contract what was promised
   */
  public static Renames between(Catalog database, Catalog contract) {
    return between(Unequal.between(database, contract));
  }

  static Renames between(Unequal sides) {
    var renames = new Renames(List.of());
    // A renamed table explains the default that names its sequence, and so on.
    List<Rename> more = new RenameSearch(sides, renames).found();
    while (!more.isEmpty()) {
      renames = renames.and(more);
      more = new RenameSearch(sides, renames).found();
    }
    return renames;
  }

  private static String inTexts(ObjectPath path) {
    return path.kind().isRoutine()
        ? Identifier.withoutArguments(path.name())
        : Identifier.of(path.name());
  }

  /** With the schema, unless that is the one that PostgreSQL leaves out. */
  private static String qualified(ObjectPath path) {
    return path.schema().equals("public")
        ? inTexts(path)
        : Identifier.of(path.schema()) + "." + inTexts(path);
  }

  private Renames and(List<Rename> more) {
    var all = new ArrayList<>(byPromised.values());
    all.addAll(more);
    return new Renames(all);
  }

  /**
   * Those that somebody made, by the promised names.
   *
   * <p>A routine that takes rows of a renamed table has another signature, and its own name; the
   * sequence of a column goes where its table goes.
   */
  public List<Rename> told() {
    return byPromised.values().stream()
        .filter(r -> !inTexts(r.actual()).equals(inTexts(r.promised())) || r.isMove())
        .filter(r -> !r.follows())
        .toList();
  }

  /** The rename of the object that the contract has at this path. */
  public Optional<Rename> of(ObjectPath promised) {
    return Optional.ofNullable(byPromised.get(promised));
  }

  /** Where the database has what the contract has at this path, if it has it. */
  public ObjectPath actual(ObjectPath promised) {
    Rename own = byPromised.get(promised);
    return own == null ? moved(promised, around, Rename::actual) : own.actual();
  }

  /** Where the contract has what the database has at this path, if it has it. */
  public ObjectPath promised(ObjectPath actual) {
    Rename own = byActual.get(actual);
    return own == null ? moved(actual, aroundActual, Rename::promised) : own.promised();
  }

  private static ObjectPath moved(
      ObjectPath path, Map<List<String>, Rename> around, Function<Rename, ObjectPath> where) {
    for (int length = path.names().size() - 1; length > 0 && !around.isEmpty(); length--) {
      Rename rename = around.get(path.names().subList(0, length));
      if (rename != null) {
        var others = new ArrayList<>(where.apply(rename).names());
        others.addAll(path.names().subList(length, path.names().size()));
        return new ObjectPath(path.kind(), others, path.on());
      }
    }
    return path;
  }

  /** Whether a text of the database differs from the contract's by renamed names only. */
  boolean explain(Optional<String> actual, Optional<String> promised) {
    return !names.isEmpty()
        && actual.isPresent()
        && promised.isPresent()
        && told(actual.get()).equals(plain(promised.get()));
  }

  /** A text of the database with the names that the contract uses. */
  String told(String actual) {
    String there =
        moved.isEmpty()
            ? actual
            : NAMES
                .matcher(plain(actual))
                .replaceAll(m -> Matcher.quoteReplacement(place(m.group())));
    return names.isEmpty() ? there : renamed(there, names);
  }

  /** A text without the schema that PostgreSQL leaves out, and paths do not. */
  String plain(String text) {
    return moved.isEmpty() ? text : PUBLIC.matcher(text).replaceAll("");
  }

  /** One or two names where the contract has the object: both are its own, or the first is. */
  private String place(String chain) {
    String whole = moved.get(chain);
    if (whole != null) {
      return whole;
    }
    Matcher first = NAME.matcher(chain);
    return first.lookingAt() && moved.containsKey(first.group())
        ? moved.get(first.group()) + chain.substring(first.end())
        : chain;
  }

  /** A text with other names, each as it can be typed. */
  static String renamed(String text, Map<String, String> names) {
    return NAME.matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(names.getOrDefault(m.group(), m.group())));
  }
}
