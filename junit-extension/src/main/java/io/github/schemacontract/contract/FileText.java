package io.github.schemacontract.contract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that nobody vouches for: not too large, and really UTF-8. */
final class FileText {
  static final long LARGEST = 8L * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private FileText() {}

  static String read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new ContractInvalidException(
            file, "is a folder: name the file in it, or remove the folder.");
      }
      if (Files.isSymbolicLink(file) && !Files.exists(file)) {
        throw new ContractInvalidException(
            file,
            "is a link to "
                + Files.readSymbolicLink(file)
                + ", which leads nowhere: correct or remove the link.");
      }
      if (Files.size(file) > LARGEST) {
        throw new ContractInvalidException(
            file, "is larger than 8 MiB: leave out what is not under contract.");
      }
      return decode(file, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ContractInvalidException(
              file, "can not be read (" + e + "): check that it is a file and who may read it.")
          .causedBy(e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = lineAt(bytes, in.position());
      throw new ContractInvalidException(file, line, "is not UTF-8: save the file as UTF-8.")
          .causedBy(e);
    }
  }

  /** How a place in a file is named. */
  static String at(Path file, int line) {
    return file + ", line " + line;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
