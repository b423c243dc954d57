package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.EveryBackup;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromEveryBackup} of a method. */
final class FromEveryBackupProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromEveryBackup.class).stream()
        .map(from -> new EveryBackup(from.exhaustive(), circumstances(from)));
  }

  private static Circumstances circumstances(FromEveryBackup from) {
    return Attributes.circumstances(
        from.rows(), from.rowsPerTable(), "", from.damage(), from.expect());
  }
}
