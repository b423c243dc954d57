package io.github.schemacontract;

import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.SqlState;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromSql} of a method. */
final class FromSqlProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromSql.class).stream()
        .map(from -> new SqlState(from.value(), circumstances(from)));
  }

  private static Circumstances circumstances(FromSql from) {
    return Attributes.circumstances(
        from.rows(), from.rowsPerTable(), from.rowsScript(), from.damage(), from.expect());
  }
}
