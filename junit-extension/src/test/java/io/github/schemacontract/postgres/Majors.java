package io.github.schemacontract.postgres;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** The majors of PostgreSQL that are supported, each an embedded server that this JVM shares. */
public final class Majors implements ArgumentsProvider, AnnotationConsumer<EveryMajor> {
  public static final int OLDEST = 14;
  public static final int NEWEST = 18;

  private int since = OLDEST;

  /** What asks for a server of that major. */
  public static ServerSettings settings(int major) {
    return new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:" + major, major);
  }

  @Override
  public void accept(EveryMajor annotation) {
    since = annotation.since();
  }

  @Override
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    return IntStream.rangeClosed(since, NEWEST)
        .mapToObj(
            major -> Arguments.of(Named.of("PostgreSQL " + major, Servers.get(settings(major)))));
  }
}
