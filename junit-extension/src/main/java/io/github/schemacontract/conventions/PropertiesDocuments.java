package io.github.schemacontract.conventions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A {@code .properties} file, cut where Spring cuts it: at lines {@code #---} or {@code !---}. */
final class PropertiesDocuments {
  private static final Pattern CUT = Pattern.compile("(?m)^[#!]---[ \\t]*$");

  private PropertiesDocuments() {}

  static List<Map<String, String>> of(String source, String text) {
    return Arrays.stream(CUT.split(text.replace("\r\n", "\n")))
        .map(part -> document(source, part))
        .toList();
  }

  private static Map<String, String> document(String source, String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationUnreadableException(
          source
              + " is no file of properties ("
              + e.getMessage()
              + "): write a backslash as '\\\\', or four digits after '\\u'.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var document = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(k -> document.put(k, properties.getProperty(k)));
    return document;
  }
}
