package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Nearest;
import io.github.schemacontract.verdict.FindingCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list of accepted findings. */
final class AcceptedReader {
  static final String ACCEPTED = "accepted";
  static final String CODE = "code";
  static final String OBJECT = "object";
  static final String FACET = "facet";
  static final String REASON = "reason";

  private static final List<String> ROOT = List.of(Keys.FORMAT, ACCEPTED);
  private static final List<String> ENTRY = List.of(CODE, OBJECT, FACET, REASON);

  private final Map<AcceptedFinding, Integer> lines = new LinkedHashMap<>();
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  private AcceptedReader() {}

  static AcceptedFindings read(Path file, String text) {
    var reader = new AcceptedReader();
    for (Place.Entry entry : root(file, text).entries(ROOT)) {
      if (entry.key().equals(ACCEPTED)) {
        entry.value().items().forEach(reader::add);
      }
    }
    return new AcceptedFindings(file, text, reader.lines);
  }

  static Place root(Path file, String text) {
    return FileRoot.of(file, text, "a list of accepted findings");
  }

  private void add(Place item) {
    AcceptedFinding entry = entry(item.as("an entry of `" + ACCEPTED + "`"));
    Integer first = seen.putIfAbsent(entry.text(), item.line());
    if (first != null) {
      throw item.invalid("repeats the entry of line " + first, "keep one of the two");
    }
    lines.put(entry, item.line());
  }

  private static AcceptedFinding entry(Place item) {
    Map<String, Place> values = new LinkedHashMap<>();
    item.entries(ENTRY).forEach(entry -> values.put(entry.key(), entry.value()));
    return new AcceptedFinding(
        code(required(item, values, CODE, "the code of the finding")),
        text(required(item, values, OBJECT, "the object, or a glob over several")),
        Optional.ofNullable(values.get(FACET)).map(AcceptedReader::facet),
        text(required(item, values, REASON, "why nobody mends it")));
  }

  private static Place required(Place item, Map<String, Place> values, String key, String what) {
    return Optional.ofNullable(values.get(key))
        .orElseThrow(
            () -> item.invalid("has an entry without `" + key + "`", "add it with " + what));
  }

  private static FindingCode code(Place value) {
    FindingCode code = FindingCode.find(value.text()).orElseThrow(() -> unknownCode(value));
    if (!code.acceptable()) {
      throw value.invalid(
          "accepts " + code + ", which can not be accepted", "mend it and remove the entry");
    }
    return code;
  }

  private static ContractInvalidException unknownCode(Place value) {
    List<String> known = FindingCode.all().stream().map(FindingCode::text).toList();
    return value.invalid(
        "has the code `" + value.text() + "`, which no finding has",
        Nearest.to(value.text(), known)
            .map(code -> "write `" + code + "`, or remove the entry")
            .orElse("write one of those in docs/findings, or remove the entry"));
  }

  private static Facet facet(Place value) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.label().equals(value.text()))
        .findFirst()
        .orElseThrow(() -> unknownFacet(value));
  }

  private static ContractInvalidException unknownFacet(Place value) {
    List<String> known = Arrays.stream(Facet.values()).map(Facet::label).toList();
    return value.invalid(
        "has the facet `" + value.text() + "`, which no finding has",
        Nearest.to(value.text(), known)
            .map(facet -> "write `" + facet + "`, or remove it")
            .orElse("write it as the finding does in brackets, or remove it"));
  }

  private static String text(Place value) {
    if (value.text().isBlank()) {
      throw value.invalid("has nothing but blanks as " + value.words(), "write a text");
    }
    return value.text();
  }
}
