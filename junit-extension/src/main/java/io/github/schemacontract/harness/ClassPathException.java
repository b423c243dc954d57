package io.github.schemacontract.harness;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A library is missing from the class path, or there in a version that does not fit; the message
 * says which, where it comes from, and what to do.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ClassPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The class whose method is missing, without what the method returns and takes. */
  private static final Pattern METHOD = Pattern.compile("'\\S+ ([\\w.$]+)\\.[\\w<>$]+\\(.*");

  private ClassPathException(String message, LinkageError cause) {
    super(message, cause);
  }

  /**
   * Does something, and tells what an error of the class path in it means.
   *
   * @param work what to do
   * @throws ClassPathException where a library that this one uses is to blame; an error about the
   *     project's own classes stays as it is
   */
  public static void telling(Runnable work) {
    try {
      work.run();
    } catch (LinkageError e) {
      Optional<ClassPathException> told = of(e);
      if (told.isPresent()) {
        throw told.get();
      }
      throw e;
    }
  }

  private static Optional<ClassPathException> of(LinkageError error) {
    String words = String.valueOf(error.getMessage());
    return Library.namedIn(METHOD.matcher(words).replaceFirst("$1"))
        .map(library -> new ClassPathException(sentence(library, error), error));
  }

  private static String sentence(Library library, LinkageError error) {
    return library
        .place()
        .map(place -> misfit(library, place, error))
        .orElseGet(
            () ->
                "%s is not on the class path, and nothing can be compared without it: add %s, %s or newer, to the test dependencies."
                    .formatted(library.name(), library.artifact(), library.oldest()));
  }

  private static String misfit(Library library, String place, LinkageError error) {
    return """
        %s is on the class path in a version that does not fit: it comes from %s, with which \
        the test ends in %s. \
        Use %s %s or newer%s; the build's dependency tree shows who brings another one."""
        .formatted(
            library.name(),
            place,
            error.getClass().getSimpleName() + " " + error.getMessage(),
            library.artifact(),
            library.oldest(),
            library
                .property()
                .map(property -> " (with Spring Boot, set the property " + property + ")")
                .orElse(""));
  }
}
