package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.EveryCut;
import io.github.schemacontract.state.HalfApplied;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromHalfAppliedMigration} of a method. */
final class FromHalfAppliedMigrationProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromHalfAppliedMigration.class)
        .stream()
        .flatMap(FromHalfAppliedMigrationProvider::states);
  }

  private static Stream<StartingState> states(FromHalfAppliedMigration from) {
    Circumstances circumstances = circumstances(from);
    return from.statements() == 0
        ? Stream.of(new EveryCut(from.version(), circumstances))
        : Stream.of(false, true)
            .map(
                byHand ->
                    new HalfApplied(from.version(), from.statements(), byHand, circumstances));
  }

  private static Circumstances circumstances(FromHalfAppliedMigration from) {
    return Attributes.circumstances(
        from.rows(), from.rowsPerTable(), from.rowsScript(), from.damage(), from.expect());
  }
}
