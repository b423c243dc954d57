package io.github.schemacontract.contract;

import java.nio.file.Path;

/** The root of a file of ours: a mapping with a format that is known. */
final class FileRoot {
  private FileRoot() {}

  /**
   * Reads the root.
   *
   * @param words what the file is, for people: {@code a contract}
   */
  static Place of(Path file, String text, String words) {
    Place root =
        YamlSource.parse(file, text)
            .map(node -> new Place(file, words, 1, node))
            .orElseThrow(() -> withoutFormat(file, words));
    checkFormat(root);
    return root;
  }

  private static void checkFormat(Place root) {
    Place format =
        root.entries().stream()
            .filter(entry -> entry.key().equals(Keys.FORMAT))
            .map(Place.Entry::value)
            .findFirst()
            .orElseThrow(() -> withoutFormat(root.file(), root.words()));
    if (!format.text().equals(Integer.toString(Keys.FORMAT_NUMBER))) {
      throw format.invalid(
          "has the format " + format.text() + ", which this version does not know",
          "write `format: 1`, or use the version of schema-contract that wrote the file");
    }
  }

  private static ContractInvalidException withoutFormat(Path file, String words) {
    String name = words.replaceFirst("^a ", "the ");
    return new ContractInvalidException(
        file, 1, "does not say `format`: begin " + name + " with `format: 1`.");
  }
}
