package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.FromScratchState;
import io.github.schemacontract.state.Rows;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromScratch} of a method. */
final class FromScratchProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromScratch.class).stream()
        .map(from -> new FromScratchState(circumstances(from)));
  }

  private static Circumstances circumstances(FromScratch from) {
    return Attributes.circumstances(
        Rows.NONE, Circumstances.USUAL_ROWS, "", from.damage(), from.expect());
  }
}
