package io.github.schemacontract.conventions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A file of settings. */
final class ConfigurationFile {
  private final String name;
  private final String source;
  private final byte[] bytes;

  /**
   * A file that was read.
   *
   * @param name its path below the class path or project folder
   * @param source its name and where it lies, as people are told
   * @param bytes its content
   */
  ConfigurationFile(String name, String source, byte[] bytes) {
    this.name = name;
    this.source = source;
    this.bytes = bytes.clone();
  }

  String name() {
    return name;
  }

  String source() {
    return source;
  }

  /** The documents of the file from top to bottom, each flattened to dotted keys. */
  List<Map<String, String>> documents() {
    return name.endsWith(".properties")
        ? PropertiesDocuments.of(source, text())
        : YamlDocuments.of(source, text());
  }

  String text() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      if (!name.endsWith("ml")) {
        // What a file of properties was for twenty years.
        return new String(bytes, StandardCharsets.ISO_8859_1);
      }
      throw new ConfigurationUnreadableException(
          source + " is not UTF-8, so no setting can be read from it: save the file as UTF-8.", e);
    }
  }
}
