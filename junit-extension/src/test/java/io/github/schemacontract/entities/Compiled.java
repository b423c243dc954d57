package io.github.schemacontract.entities;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Classes compiled while a test runs, for what is on the class path of some runs only. */
record Compiled(Path folder) {

  void add(String packageName, String name, String source) throws IOException {
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, "package " + packageName + ";\n" + source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + folder,
                "-d",
                folder.toString(),
                file.toString());
    if (result != 0) {
      throw new AssertionError(name + " does not compile");
    }
  }

  URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
  }
}
