package io.github.schemacontract;

import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.state.Backup;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs a method once for each starting state that its annotations name. */
final class StateExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), StateSource.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    List<? extends StartingState> states =
        Sources.of(method).stream()
            .flatMap(source -> ReflectionSupport.newInstance(source.value()).states(method))
            .toList();
    if (states.isEmpty()) {
      throw new SettingsException(
          method + " names no starting state: its @StateSource provides none.");
    }
    return states.stream().map(state -> new Invocation(state, description(state, context)));
  }

  /** With what the migration is called, which asks for the session a little early. */
  private static String description(StartingState state, ExtensionContext context) {
    if (!(state instanceof Backup)) {
      return state.description();
    }
    try {
      return state.description(SchemaContractExtension.session(context).migrations());
    } catch (RuntimeException | LinkageError e) {
      // The run will not get further than this, and says why.
      return state.description();
    }
  }

  /** One run; nothing is prepared before it begins, so that a failure stays its own. */
  private record Invocation(StartingState state, String name)
      implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return name;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new RunExtension(state));
    }
  }
}
