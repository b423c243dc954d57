package io.github.schemacontract;

import io.github.schemacontract.state.Backup;
import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** The states of each {@link FromBackup} of a method. */
final class FromBackupProvider implements StateProvider {
  @Override
  public Stream<StartingState> states(Method method) {
    return AnnotationSupport.findRepeatableAnnotations(method, FromBackup.class).stream()
        .flatMap(FromBackupProvider::backups);
  }

  private static Stream<StartingState> backups(FromBackup from) {
    return Attributes.atLeastOne("@FromBackup(at)", from.at()).stream()
        .map(at -> new Backup(at, from.history(), List.of(from.skipping()), circumstances(from)));
  }

  private static Circumstances circumstances(FromBackup from) {
    return Attributes.circumstances(
        from.rows(), from.rowsPerTable(), from.rowsScript(), from.damage(), from.expect());
  }
}
