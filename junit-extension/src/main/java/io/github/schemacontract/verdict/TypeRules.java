package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import io.github.schemacontract.verdict.PgType.Family;
import java.util.List;
import java.util.Optional;

/**
 * Whether an attribute can live in a column of another type than Hibernate would have made.
 *
 * <p>The rules are a table, read from the top; the first whose two sides fit decides. What no rule
 * names is an error: PostgreSQL has no assignment cast or no comparison between the two.
 */
final class TypeRules {
  private static final FindingCode TYPE = FindingCode.ENTITY_COLUMN_TYPE;
  private static final String BINDS =
      "the driver sends the attribute as %s and PostgreSQL does not accept that for %s";

  private static final List<Rule> RULES =
      List.of(
          new Rule(Case::namedEnumInText, TypeRules::loose),
          new Rule(c -> !c.claims.typeStated(), c -> Optional.empty()),
          new Rule(c -> c.entity.equals(c.database), c -> Optional.empty()),
          new Rule(Case::ordinal, TypeRules::ordinal),
          new Rule(c -> c.both(Family.INTEGER), TypeRules::integers),
          new Rule(c -> c.both(Family.CHARACTER), TypeRules::lengths),
          new Rule(c -> c.both(Family.DECIMAL), TypeRules::precisions),
          new Rule(c -> c.either(Family.ZONED, Family.UNZONED), TypeRules::zones),
          new Rule(c -> c.both(Family.ZONED) || c.both(Family.UNZONED), c -> Optional.empty()),
          new Rule(c -> c.both(Family.TIME) || c.both(Family.DATE), c -> Optional.empty()),
          new Rule(c -> c.both(Family.FLOAT) || c.numbers(), TypeRules::rounded),
          new Rule(c -> c.both(Family.JSON) || c.jsonInText(), TypeRules::loose),
          new Rule(Case::dateInTimestamp, TypeRules::loose),
          new Rule(Case::textsOfTwoTypes, TypeRules::comparedAlike),
          new Rule(c -> c.both(Family.ARRAY), TypeRules::elements),
          new Rule(c -> c.both(Family.OTHER) && c.sameBase(), c -> Optional.empty()),
          new Rule(c -> c.database.family() == Family.CHARACTER, TypeRules::assigned),
          new Rule(c -> true, TypeRules::refused));

  private TypeRules() {}

  /**
   * What is held against a column, if anything.
   *
   * @param claims what the mapping states
   * @param entity the type Hibernate would make
   * @param database the type the column has, domains resolved
   */
  static Optional<Judgement> judge(ColumnClaims claims, String entity, String database) {
    var c = new Case(claims, PgType.of(entity), PgType.of(database), entity, database);
    return RULES.stream().filter(r -> r.fits.test(c)).findFirst().flatMap(r -> r.verdict.apply(c));
  }

  private static Optional<Judgement> ordinal(Case c) {
    return c.database.family() == Family.INTEGER ? Optional.empty() : assigned(c);
  }

  private static Optional<Judgement> assigned(Case c) {
    return error(
        "it is stored by an assignment cast, and every comparison with it fails: PostgreSQL has no"
            + " operator "
            + c.databaseText
            + " = "
            + c.entityText);
  }

  private static Optional<Judgement> integers(Case c) {
    return c.entity.width() > c.database.width()
        ? error("a value that fits the attribute overflows the column on write")
        : error("a value that fits the column overflows the attribute on read");
  }

  private static Optional<Judgement> lengths(Case c) {
    boolean stated = c.claims.lengthStated() || c.entity.base().equals("text");
    if (!stated || c.entity.length() == c.database.length()) {
      return Optional.empty();
    }
    return c.database.length() < c.entity.length()
        ? Optional.of(
            Judgement.of(
                FindingCode.ENTITY_COLUMN_NARROWER,
                "a text that the mapping allows is refused with 'value too long for type "
                    + c.databaseText
                    + "'"))
        : Optional.of(
            Judgement.of(
                FindingCode.ENTITY_COLUMN_WIDER,
                "the database accepts texts longer than the mapping allows"));
  }

  private static Optional<Judgement> precisions(Case c) {
    if (!c.claims.precisionStated() || c.entity.modifiers().equals(c.database.modifiers())) {
      return Optional.empty();
    }
    int entityDigits = c.entity.precision() - c.entity.scale();
    int databaseDigits = c.database.precision() - c.database.scale();
    if (c.database.precision() < c.entity.precision() && databaseDigits < entityDigits) {
      return Optional.of(
          Judgement.of(
              FindingCode.ENTITY_COLUMN_NARROWER,
              "a number that the mapping allows is refused with 'numeric field overflow'"));
    }
    if (c.database.modifiers().isEmpty() || c.database.scale() == c.entity.scale()) {
      return Optional.of(
          Judgement.of(
              FindingCode.ENTITY_COLUMN_WIDER,
              "the database accepts numbers larger than the mapping allows"));
    }
    return Optional.of(
        Judgement.warning(TYPE, "the database keeps another number of decimals than the mapping"));
  }

  private static Optional<Judgement> zones(Case c) {
    return error("the stored moment shifts with the time zone of the session");
  }

  private static Optional<Judgement> rounded(Case c) {
    return Optional.of(Judgement.warning(TYPE, "values are rounded between attribute and column"));
  }

  private static Optional<Judgement> comparedAlike(Case c) {
    return Optional.of(
        Judgement.warning(
            TYPE,
            "it is stored and read, and a condition such as array_contains fails: PostgreSQL"
                + " compares arrays of one type only"));
  }

  private static Optional<Judgement> elements(Case c) {
    return judge(c.claims, PgType.element(c.entityText), PgType.element(c.databaseText));
  }

  private static Optional<Judgement> loose(Case c) {
    return Optional.of(
        Judgement.warning(TYPE, "it works through a cast that PostgreSQL adds to every statement"));
  }

  private static Optional<Judgement> refused(Case c) {
    return error(String.format(java.util.Locale.ROOT, BINDS, c.entityText, c.databaseText));
  }

  private static Optional<Judgement> error(String consequence) {
    return Optional.of(Judgement.of(TYPE, consequence));
  }

  private record Rule(
      java.util.function.Predicate<Case> fits,
      java.util.function.Function<Case, Optional<Judgement>> verdict) {}

  private record Case(
      ColumnClaims claims, PgType entity, PgType database, String entityText, String databaseText) {

    boolean both(Family family) {
      return entity.family() == family && database.family() == family;
    }

    boolean either(Family one, Family other) {
      return (entity.family() == one && database.family() == other)
          || (entity.family() == other && database.family() == one);
    }

    boolean numbers() {
      return entity.family().isNumber() && database.family().isNumber();
    }

    boolean ordinal() {
      return claims.enumeration().filter(e -> e.storage() == Storage.ORDINAL).isPresent()
          && entity.family() == Family.INTEGER;
    }

    boolean namedEnumInText() {
      return claims.enumeration().filter(e -> e.storage() == Storage.NAMED).isPresent()
          && database.family() == Family.CHARACTER;
    }

    /** Arrays of text and of varchar, say. */
    boolean textsOfTwoTypes() {
      return both(Family.ARRAY)
          && !sameBase()
          && Family.of(entity.base()) == Family.CHARACTER
          && Family.of(database.base()) == Family.CHARACTER;
    }

    boolean jsonInText() {
      return entity.family() == Family.JSON && database.family() == Family.CHARACTER;
    }

    boolean dateInTimestamp() {
      return entity.family() == Family.DATE && database.family() == Family.UNZONED;
    }

    boolean sameBase() {
      return entity.base().equals(database.base());
    }
  }
}
