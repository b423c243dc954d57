package io.github.schemacontract;

import io.github.schemacontract.harness.ClassPathException;
import io.github.schemacontract.harness.Session;
import io.github.schemacontract.harness.Settings;
import io.github.schemacontract.harness.SettingsException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Reads the annotation of a test class before anything runs, and keeps the session of its runs. */
final class SchemaContractExtension implements BeforeAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(SchemaContractExtension.class);

  /** Of all that is used of JUnit, what came last: with 5.12. */
  private static final String NEWEST_METHOD = "publishDirectory";

  @Override
  public void beforeAll(ExtensionContext context) {
    ClassPathException.telling(
        () -> {
          requireJUnit();
          settings(context);
        });
    Overrides.check(context.getRequiredTestClass());
    requireStates(context.getRequiredTestClass());
  }

  /** Said before a verdict, which an older JUnit could not be told of. */
  private static void requireJUnit() {
    if (Stream.of(ExtensionContext.class.getMethods())
        .noneMatch(method -> method.getName().equals(NEWEST_METHOD))) {
      throw new NoSuchMethodError(ExtensionContext.class.getName() + "." + NEWEST_METHOD);
    }
  }

  /** A class under contract that compares nothing would look like one that agrees. */
  private static void requireStates(Class<?> testClass) {
    // A nested class of the one under contract may hold ordinary tests only.
    boolean itself = AnnotationSupport.isAnnotated(testClass, SchemaContract.class);
    if (itself && !namesStates(testClass)) {
      throw new SettingsException(
          testClass.getName()
              + " is under contract but names no starting state, so nothing would be compared:"
              + " implement SchemaContractTests, or annotate a method with @FromScratch.");
    }
  }

  private static boolean namesStates(Class<?> testClass) {
    return !AnnotationSupport.findAnnotatedMethods(
                testClass, StateSource.class, HierarchyTraversalMode.TOP_DOWN)
            .isEmpty()
        || ReflectionSupport.findNestedClasses(testClass, nested -> true).stream()
            .anyMatch(SchemaContractExtension::namesStates);
  }

  /** The session of the test class, opened by the first of its methods that needs it. */
  static Session session(ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    return classContext(context)
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            testClass.getName() + "#session",
            key -> new StoredSession(Session.open(settings(context))),
            StoredSession.class)
        .session();
  }

  /** Whether the database of a failed run is to be kept. */
  static boolean keeps(ExtensionContext context) {
    return settings(context).report().keep();
  }

  static Settings settings(ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    return classContext(context)
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            testClass.getName() + "#settings",
            key -> SettingsReader.read(testClass, annotation(testClass), context),
            Settings.class);
  }

  private static SchemaContract annotation(Class<?> testClass) {
    for (Class<?> c = testClass; c != null; c = c.getEnclosingClass()) {
      var annotation = AnnotationSupport.findAnnotation(c, SchemaContract.class);
      if (annotation.isPresent()) {
        return annotation.get();
      }
    }
    throw new SettingsException(
        testClass.getName()
            + " names a starting state but is under no contract: annotate the class"
            + " with @SchemaContract.");
  }

  /** A class's store lives until its last test ends; a method's would end too early. */
  private static ExtensionContext classContext(ExtensionContext context) {
    ExtensionContext found = context;
    while (found.getTestMethod().isPresent() && found.getParent().isPresent()) {
      found = found.getParent().get();
    }
    return found;
  }

  /** JUnit 5.12 closes what is a {@code CloseableResource}, later versions what is closeable. */
  private record StoredSession(Session session) implements Store.CloseableResource, AutoCloseable {
    @Override
    public void close() {
      session.close();
    }
  }
}
