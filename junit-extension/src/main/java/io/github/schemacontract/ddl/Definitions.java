package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Aggregate;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Collation;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Composite;
import io.github.schemacontract.catalog.DefaultPrivilege;
import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.EventTrigger;
import io.github.schemacontract.catalog.Exclusion;
import io.github.schemacontract.catalog.Extension;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Facility;
import io.github.schemacontract.catalog.ForeignKey;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Policy;
import io.github.schemacontract.catalog.Range;
import io.github.schemacontract.catalog.Routine;
import io.github.schemacontract.catalog.Rule;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.catalog.Setting;
import io.github.schemacontract.catalog.Statistics;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.Traits;
import io.github.schemacontract.catalog.Trigger;
import io.github.schemacontract.catalog.View;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What stands after an object's name when it is defined.
 *
 * <p>These fragments are the values of the contract file and the heart of every statement: {@link
 * Creation} puts the words before them.
 */
@API(status = API.Status.INTERNAL)
public final class Definitions {
  private Definitions() {}

  /**
   * The definition of an object, without its name, comment and privileges.
   *
   * @param object any object
   * @return an SQL fragment; empty for what is only a name: a schema, a table
   */
  public static String of(CatalogObject object) {
    // A switch over patterns would need a later language level than users of this library have.
    if (object instanceof Column column) {
      return column(column);
    } else if (object instanceof Key key) {
      return key(key);
    } else if (object instanceof ForeignKey key) {
      return foreignKey(key);
    } else if (object instanceof Check check) {
      return words(
          check.condition(),
          when(check.noInherit(), "no inherit"),
          check.traits().get(Facet.ENFORCEMENT).orElse(""),
          notValid(check.validated()));
    } else if (object instanceof Index index) {
      return words(
          when(!index.valid(), "invalid"),
          when(index.unique(), "unique"),
          index.keys(),
          prefixed("where", index.predicate()));
    } else if (object instanceof Policy policy) {
      return policy(policy);
    } else if (object instanceof Trigger trigger) {
      return trigger(trigger);
    } else if (object instanceof Rule rule) {
      return words(
          when(!rule.enabled().equals("enabled"), rule.enabled()), rule.event(), rule.action());
    } else if (object instanceof Facility facility) {
      return facility.definition();
    } else if (object instanceof Statistics statistics) {
      return statistics.definition();
    } else if (object instanceof View view) {
      return view(view);
    } else if (object instanceof Domain || object instanceof Composite) {
      return TypeDefinitions.of(object);
    } else if (object instanceof Range || object instanceof Collation) {
      return TypeDefinitions.of(object);
    } else if (object instanceof Sequence sequence) {
      return SequenceDefinition.of(sequence);
    } else if (object instanceof EnumType type) {
      return type.labels().stream()
          .map(Definitions::literal)
          .collect(Collectors.joining(", ", "(", ")"));
    } else if (object instanceof Extension extension) {
      return "schema " + Identifier.of(extension.schema());
    } else if (object instanceof Routine routine) {
      return routine.definition();
    } else if (object instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    } else if (object instanceof EventTrigger trigger) {
      return eventTrigger(trigger);
    } else if (object instanceof Setting setting) {
      return setting.value();
    } else if (object instanceof DefaultPrivilege privilege) {
      return String.join(", ", privilege.privileges());
    } else if (object instanceof Exclusion exclusion) {
      return exclusion.definition();
    } else if (object instanceof Grant grant) {
      return String.join(", ", grant.privileges());
    } else if (object instanceof Table || object instanceof Schema) {
      return "";
    }
    throw new IllegalArgumentException("There is no way to write " + object.path());
  }

  /** The text as an SQL string constant. */
  public static String literal(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : " E" + quoted.replace("\\", "\\\\");
  }

  private static String column(Column column) {
    if (column.isInherited()) {
      return column.traits().get(Facet.OVERRIDE).orElse("");
    }
    return words(
        column.type(),
        prefixed("compression", column.traits().get(Facet.COMPRESSION)),
        column.traits().get(Facet.FOREIGN_OPTIONS).map(o -> "options (" + o + ")").orElse(""),
        prefixed("collate", column.collation()),
        prefixed("constraint", column.traits().get(Facet.NOT_NULL_NAME)),
        when(column.notNull() && !column.traits().has(Facet.VALIDITY), "not null"),
        column.traits().get(Facet.INHERITANCE).orElse(""),
        prefixed("default", column.defaultValue()),
        prefixed("generated always as", column.generation()),
        column.identity().map(Definitions::identity).orElse(""));
  }

  private static String identity(String identity) {
    int options = identity.indexOf(" (");
    String kind = options < 0 ? identity : identity.substring(0, options);
    return "generated " + kind + " as identity" + (options < 0 ? "" : identity.substring(options));
  }

  private static String key(Key key) {
    return words(
        key.traits().get(Facet.VALIDITY).orElse(""),
        when(key.nullsNotDistinct(), "nulls not distinct"),
        period(key.columns(), key.traits(), "", " without overlaps"),
        key.included().isEmpty() ? "" : "include " + Identifier.list(key.included()),
        key.traits().get(Facet.STORAGE_PARAMETERS).map(p -> "with (" + p + ")").orElse(""),
        key.deferrability().orElse(""));
  }

  private static String foreignKey(ForeignKey key) {
    return words(
        period(key.columns(), key.traits(), "period ", ""),
        "references "
            + name(key.referencedTable())
            + period(key.referencedColumns(), key.traits(), "period ", ""),
        when(key.matchFull(), "match full"),
        when(!key.onUpdate().equals("no action"), "on update " + key.onUpdate()),
        when(!key.onDelete().equals("no action"), "on delete " + key.onDelete()),
        key.deferrability().orElse(""),
        key.traits().get(Facet.ENFORCEMENT).orElse(""),
        notValid(key.validated()));
  }

  /** The columns in parentheses; of a temporal key the last one is a period. */
  private static String period(List<String> columns, Traits traits, String before, String after) {
    if (!traits.has(Facet.PERIOD)) {
      return Identifier.list(columns);
    }
    int last = columns.size() - 1;
    return Stream.concat(
            columns.subList(0, last).stream().map(Identifier::of),
            Stream.of(before + Identifier.of(columns.get(last)) + after))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String policy(Policy policy) {
    return words(
        when(!policy.permissive(), "restrictive"),
        policy.command(),
        "to " + policy.roles().stream().map(Definitions::role).collect(Collectors.joining(", ")),
        prefixed("using", policy.using()),
        prefixed("with check", policy.withCheck()));
  }

  private static String trigger(Trigger trigger) {
    return words(
        when(!trigger.enabled().equals("enabled"), trigger.enabled()),
        when(trigger.constraint(), "constraint"),
        trigger.event(),
        trigger.action());
  }

  private static String aggregate(Aggregate aggregate) {
    String arguments = aggregate.arguments().isEmpty() ? "*" : aggregate.arguments();
    String parallel =
        when(!aggregate.parallel().equals("unsafe"), ", parallel = " + aggregate.parallel());
    return "(" + arguments + ") (" + aggregate.parameters() + parallel + ")";
  }

  private static String eventTrigger(EventTrigger trigger) {
    String tags =
        trigger.tags().stream().map(Definitions::literal).collect(Collectors.joining(", "));
    return words(
        when(!trigger.enabled().equals("enabled"), trigger.enabled()),
        trigger.event(),
        when(!tags.isEmpty(), "when tag in (" + tags + ")"),
        "execute function " + trigger.function() + "()");
  }

  private static String view(View view) {
    String options = String.join(", ", view.options());
    return words(when(!options.isEmpty(), "with (" + options + ") as"), view.definition());
  }

  /** A role as a statement names it; everyone is {@code public}. */
  static String role(String role) {
    return role.toLowerCase(Locale.ROOT).equals("public") ? "public" : Identifier.of(role);
  }

  /** The name of a schema-level object, with its schema unless that is {@code public}. */
  static String name(ObjectPath path) {
    return path.schema().equals("public") && path.names().size() == 2
        ? Identifier.of(path.name())
        : path.text();
  }

  private static String notValid(boolean validated) {
    return when(!validated, "not valid");
  }

  static String when(boolean condition, String words) {
    return condition ? words : "";
  }

  static String prefixed(String word, Optional<String> value) {
    return value.map(v -> word + " " + v).orElse("");
  }

  static String words(String... parts) {
    return List.of(parts).stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }
}
