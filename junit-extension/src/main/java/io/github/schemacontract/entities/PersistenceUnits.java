package io.github.schemacontract.entities;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The persistence units on the class path, by name.
 *
 * <p>Only names and files are read here: Hibernate's own parser of the rest lives in different
 * packages in 6.6 and 7.4, its bootstrap takes file and name in both.
 */
final class PersistenceUnits {
  private static final String FILE = "META-INF/persistence.xml";

  private PersistenceUnits() {}

  static List<String> names(ClassLoader loader) {
    return List.copyOf(files(loader).keySet());
  }

  static URL file(ClassLoader loader, String unit) {
    Map<String, URL> files = files(loader);
    URL file = files.get(unit);
    if (file == null) {
      throw new EntitiesUnreadableException(
          "There is no persistence unit '%s' in any %s on the class path (%s), so no entities can be read: correct its name or add the file."
              .formatted(
                  unit,
                  FILE,
                  files.isEmpty()
                      ? "none is there"
                      : "there are " + String.join(", ", files.keySet())));
    }
    return file;
  }

  private static Map<String, URL> files(ClassLoader loader) {
    Map<String, URL> units = new LinkedHashMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        namesIn(file).forEach(name -> units.putIfAbsent(name, file));
      }
    } catch (IOException e) {
      throw new EntitiesUnreadableException(
          "%s cannot be looked up on the class path, so no persistence unit can be read: %s."
              .formatted(FILE, e.getMessage()),
          e);
    }
    return units;
  }

  private static List<String> namesIn(URL file) {
    try (InputStream in = file.openStream()) {
      var nodes = parser().parse(in).getElementsByTagNameNS("*", "persistence-unit");
      List<String> names = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        names.add(((Element) nodes.item(i)).getAttribute("name"));
      }
      return names;
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new EntitiesUnreadableException(
          "%s is no readable XML, so its persistence units cannot be read: correct it or name packages instead (%s)."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The default handler prints to System.err before it throws.
    builder.setErrorHandler(null);
    return builder;
  }
}
