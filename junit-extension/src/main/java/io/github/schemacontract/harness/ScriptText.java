package io.github.schemacontract.harness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads the files that settings and starting states name.
 *
 * @param what what they are, for people: {@code platform script}
 * @param classLoader finds resources
 */
record ScriptText(String what, ClassLoader classLoader) {
  private static final String RESOURCE = "classpath:";

  /** The text of a file. */
  String text(String location) {
    try {
      return location.startsWith(RESOURCE)
          ? resource(location)
          : Files.readString(onDisk(location), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(location, e);
    }
  }

  /** A file or folder that can be read. */
  Path file(String location) {
    try {
      Path file = location.startsWith(RESOURCE) ? resourceFile(location) : onDisk(location);
      if (!Files.isReadable(file)) {
        throw new NoSuchFileException(file.toString());
      }
      return file;
    } catch (IOException e) {
      throw unreadable(location, e);
    }
  }

  private static Path onDisk(String location) {
    return Path.of(location.replaceFirst("^file:", ""));
  }

  private String resource(String location) throws IOException {
    try (InputStream in = classLoader.getResourceAsStream(name(location))) {
      if (in == null) {
        throw absent(location);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path resourceFile(String location) throws IOException {
    URL url = classLoader.getResource(name(location));
    if (url == null) {
      throw absent(location);
    }
    if (!url.getProtocol().equals("file")) {
      throw new IOException("it is inside of an archive of the class path");
    }
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static String name(String location) {
    return location.substring(RESOURCE.length()).replaceFirst("^/", "");
  }

  private SettingsException unreadable(String location, IOException e) {
    return new SettingsException(
        "The "
            + what
            + " '"
            + location
            + "' can not be read ("
            + e.getMessage()
            + "): name a file with 'file:' or a resource with 'classpath:'.",
        e);
  }

  private SettingsException absent(String location) {
    return new SettingsException(
        "The "
            + what
            + " '"
            + location
            + "' is not on the class path: put it into"
            + " src/test/resources, or name a file with 'file:'.");
  }
}
