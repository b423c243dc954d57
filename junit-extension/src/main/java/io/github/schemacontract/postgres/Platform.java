package io.github.schemacontract.postgres;

import java.util.Locale;

/** The machine, in the words of the archives that hold PostgreSQL's binaries. */
final class Platform {
  private Platform() {}

  static boolean isWindows() {
    return property("os.name").startsWith("windows");
  }

  static boolean isLinux() {
    return property("os.name").startsWith("linux");
  }

  /** The operating system: {@code Linux} or {@code Darwin}. */
  static String system() {
    return isLinux() ? "Linux" : "Darwin";
  }

  /** The kind of processor: {@code x86_64}, {@code arm_64} and so on. */
  static String architecture() {
    return switch (property("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case "ppc64le" -> "ppcle_64";
      case "x86", "i386", "i686" -> "x86_32";
      default -> property("os.arch");
    };
  }

  static String name() {
    return system() + " on " + architecture();
  }

  private static String property(String name) {
    return System.getProperty(name).toLowerCase(Locale.ROOT);
  }
}
