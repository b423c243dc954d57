package io.github.schemacontract;

import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** The one state of {@link FromScratch}. */
final class FromScratchProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return Stream.of(StartingState.fromScratch());
  }
}
