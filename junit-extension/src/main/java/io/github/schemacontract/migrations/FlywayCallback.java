package io.github.schemacontract.migrations;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/**
 * Hears of each migration and statement that Flyway runs.
 *
 * <p>A proxy, because Flyway 13 gave {@link Callback} a generic parent: a class compiled against an
 * older Flyway lacks the methods that the newer one calls.
 */
final class FlywayCallback implements InvocationHandler {
  private static final Set<Event> EVENTS =
      EnumSet.of(
          Event.BEFORE_EACH_MIGRATE,
          Event.AFTER_EACH_MIGRATE_STATEMENT,
          Event.AFTER_EACH_MIGRATE_STATEMENT_ERROR,
          Event.AFTER_EACH_MIGRATE);

  private final FlywayProgress progress;

  private FlywayCallback(FlywayProgress progress) {
    this.progress = progress;
  }

  static Callback to(FlywayProgress progress) {
    return (Callback)
        Proxy.newProxyInstance(
            Callback.class.getClassLoader(),
            new Class<?>[] {Callback.class},
            new FlywayCallback(progress));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "supports" -> given[0] instanceof Event event && EVENTS.contains(event);
      case "canHandleInTransaction" -> true;
      case "handle" -> {
        progress.on((Event) given[0], (Context) given[1]);
        yield null;
      }
      case "getCallbackName", "toString" -> "schema-contract";
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == given[0];
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }
}
