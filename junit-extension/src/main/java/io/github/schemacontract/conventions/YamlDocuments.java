package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A YAML file, read as plain text: what a value means is its reader's business. */
final class YamlDocuments {
  private YamlDocuments() {}

  static List<Map<String, String>> of(String source, String text) {
    var settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            // The engine fails where a buffer ends between the two halves of a character.
            .setBufferSize(text.length() + 2)
            .build();
    var documents = new ArrayList<Map<String, String>>();
    try {
      for (Object document : new Load(settings).loadAllFromString(text)) {
        documents.add(YamlFlattening.of(document));
      }
      return documents;
    } catch (YamlEngineException e) {
      throw new ConfigurationUnreadableException(
          source
              + line(e)
              + " is not valid YAML ("
              + problem(e)
              + "), so no setting can be read from it: correct it, often by putting the value in"
              + " quotes.",
          e);
    }
  }

  private static String line(YamlEngineException e) {
    return e instanceof MarkedYamlEngineException marked
        ? marked
            .getProblemMark()
            .or(marked::getContextMark)
            .map(Mark::getLine)
            .map(line -> ", line " + (line + 1) + ",")
            .orElse("")
        : "";
  }

  private static String problem(YamlEngineException e) {
    return e instanceof MarkedYamlEngineException marked
        ? marked.getProblem().strip()
        : String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
  }
}
