package io.github.schemacontract;

import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** Provides the starting states of a {@link StateSource}. */
@API(status = API.Status.EXPERIMENTAL)
@FunctionalInterface
public interface StateProvider {

  /**
   * The states, in the order in which they are to run. Called once for each test method; nothing
   * should be prepared yet.
   *
   * @param method the annotated test method, for providers that read an annotation of their own
   * @return at least one state
   */
  Stream<? extends StartingState> states(Method method);
}
