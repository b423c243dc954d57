package io.github.schemacontract.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How JSON is laid out, and the shapes that the record needs besides a generator's own. */
final class JsonLayout {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLayout() {}

  /** Writes the members of an object. */
  interface Members<T> {
    void write(T value) throws IOException;
  }

  static JsonGenerator generator(Writer to) throws IOException {
    var lines = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    var printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    JsonGenerator generator = FACTORY.createGenerator(to);
    generator.setPrettyPrinter(printer);
    return generator;
  }

  static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  static void number(JsonGenerator json, String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }

  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static <T> void object(JsonGenerator json, String name, Optional<T> value, Members<T> members)
      throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    members.write(value.get());
    json.writeEndObject();
  }
}
