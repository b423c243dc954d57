package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.EntitiesState;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromEntities} of a method. */
final class FromEntitiesProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromEntities.class).stream()
        .map(from -> new EntitiesState(circumstances(from)));
  }

  private static Circumstances circumstances(FromEntities from) {
    return Attributes.circumstances(
        from.rows(), from.rowsPerTable(), from.rowsScript(), from.damage(), from.expect());
  }
}
