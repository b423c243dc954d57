package io.github.schemacontract.catalog;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * How a name is written, for people and for PostgreSQL: plain where it is plain, in double quotes
 * where it is not.
 *
 * <p>All quoting happens here. The reserved words are those of PostgreSQL 14 to 18 (Appendix C,
 * "SQL Key Words") that can not be a bare column, type or function name in one of them.
 */
@API(status = API.Status.INTERNAL)
public final class Identifier {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Pattern ROUTINE = Pattern.compile("\"(?:[^\"]|\"\")+\"|[^(]+");
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization between bigint binary bit
          boolean both case cast char character check coalesce collate collation column concurrently
          constraint create cross current_catalog current_date current_role current_schema
          current_time current_timestamp current_user dec decimal default deferrable desc distinct do
          else end except exists extract false fetch float for foreign freeze from full grant greatest
          group grouping having ilike in initially inner inout int integer intersect interval into is
          isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
          json_scalar json_serialize json_table json_value lateral leading least left like limit
          localtime localtimestamp merge_action national natural nchar none normalize not notnull null
          nullif numeric offset on only or order out outer overlaps overlay placing position precision
          primary real references returning right row select session_user setof similar smallint some
          substring symmetric system_user table tablesample then time timestamp to trailing treat trim
          true union unique user using values varchar variadic verbose when where window with
          xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
          xmlserialize xmltable"""
              .split("\\s+"));

  private Identifier() {}

  /**
   * The name as it can be typed.
   *
   * @param name the name exactly as the catalog holds it
   * @return the name, in double quotes unless it can be typed without
   */
  public static String of(String name) {
    return PLAIN.matcher(name).matches() && !RESERVED.contains(name) ? name : quoted(name);
  }

  /** The name that an identifier stands for: the reverse of {@link #of}. */
  public static String name(String identifier) {
    return identifier.startsWith("\"")
        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
        : identifier;
  }

  /**
   * A routine's name as it can be typed.
   *
   * @param signature its name with argument types, already quoted where it must be
   */
  public static String withoutArguments(String signature) {
    var name = ROUTINE.matcher(signature);
    return name.lookingAt() ? name.group() : signature;
  }

  /** The names in parentheses, separated by commas: {@code (id, "Name")}. */
  public static String list(Collection<String> names) {
    return names.stream().map(Identifier::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
