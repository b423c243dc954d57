package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column can be given, the best first. */
final class Candidates {
  private final Types types;
  private final Samples samples;
  private final CheckHints hints;

  Candidates(Types types) {
    this.types = types;
    this.samples = new Samples(types);
    this.hints = new CheckHints(types, samples);
  }

  List<Value> of(TableShape table, ColumnShape column, Profile profile) {
    var part = new Part(column.type(), column.modifier());
    Sample sample = samples.of(part);
    List<String> said = hints.of(table, column);
    List<String> texts = texts(sample, said, profile);
    var values = new ArrayList<Value>();
    texts.forEach(text -> values.add(Value.of(text)));
    if (isNullable(column)) {
      values.add(
          profile == Profile.EMPTY || profile == Profile.DEFAULTS ? 0 : values.size(), Value.NULL);
    }
    if (column.hasDefault() && profile == Profile.DEFAULTS) {
      values.add(0, Value.DEFAULT);
    }
    return values;
  }

  boolean isNullable(ColumnShape column) {
    return !column.notNull() && !types.notNull(column.type());
  }

  private static List<String> texts(Sample sample, List<String> said, Profile profile) {
    var falling = new ArrayList<>(said);
    Collections.reverse(falling);
    return switch (profile) {
      case EMPTY, DEFAULTS -> joined(sample.small(), said, sample.rising());
      case PLAIN -> joined(said, sample.rising(), sample.falling());
      case FULL -> joined(sample.large(), falling, sample.falling());
      case EDGES -> joined(sample.edges(), sample.large(), falling, sample.falling());
    };
  }

  @SafeVarargs
  private static List<String> joined(List<String>... lists) {
    Set<String> all = new LinkedHashSet<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return all.stream().collect(Collectors.toList());
  }
}
