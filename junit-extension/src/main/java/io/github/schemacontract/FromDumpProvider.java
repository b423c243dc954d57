package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.DumpState;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromDump} of a method. */
final class FromDumpProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromDump.class).stream()
        .map(from -> new DumpState(from.value(), circumstances(from)));
  }

  private static Circumstances circumstances(FromDump from) {
    return Attributes.circumstances(
        from.rows(), from.rowsPerTable(), from.rowsScript(), from.damage(), from.expect());
  }
}
