package io.github.schemacontract.entities;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.dialect.Dialect;

/**
 * Bean Validation's annotations, applied to the columns exactly as Hibernate applies them.
 *
 * <p>Hibernate does so only while it builds a session factory, in a class it keeps to itself;
 * groups, composed constraints and single-table subclasses are its business, so that class is
 * called by reflection rather than written again. Its signature is the same in 6.6 and 7.4. Bean
 * Validation is optional, hence reflection there too.
 */
final class BeanValidation {
  private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

  private BeanValidation() {}

  static ValidatedColumns apply(EntityBootstrap bootstrap, List<String> notes) {
    Map<String, Object> settings = bootstrap.configuration();
    if (!wanted(settings)) {
      return ValidatedColumns.none();
    }
    Optional<AutoCloseable> factory = validatorFactory(notes);
    if (factory.isEmpty()) {
      return ValidatedColumns.none();
    }
    try (AutoCloseable open = factory.get()) {
      return ValidatedColumns.observe(
          bootstrap.metadata(), () -> activate(bootstrap, settings, open));
    } catch (InvocationTargetException e) {
      throw new EntitiesUnreadableException(
          "Bean Validation's annotations cannot be applied to the entities, so their columns are not known: "
              + "%s; correct the constraint.".formatted(e.getTargetException().getMessage()),
          e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new EntitiesUnreadableException(
          "This Hibernate applies Bean Validation in an unknown way, so columns may be read as nullable that are"
              + " not: use Hibernate 6.6 or 7.4, or set jakarta.persistence.validation.mode=none.",
          e);
    }
  }

  private static boolean wanted(Map<String, Object> settings) {
    String mode =
        text(settings, "jakarta.persistence.validation.mode")
            .or(() -> text(settings, "javax.persistence.validation.mode"))
            .orElse("auto");
    return (mode.contains("auto") || mode.contains("ddl"))
        && !text(settings, "hibernate.validator.apply_to_ddl").orElse("true").equals("false");
  }

  private static Optional<String> text(Map<String, Object> settings, String key) {
    return Optional.ofNullable(settings.get(key)).map(v -> v.toString().toLowerCase(Locale.ROOT));
  }

  private static Optional<AutoCloseable> validatorFactory(List<String> notes) {
    try {
      Class<?> validation = Class.forName("jakarta.validation.Validation");
      Method build = validation.getMethod("buildDefaultValidatorFactory");
      return Optional.of((AutoCloseable) build.invoke(null));
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      notes.add(
          "Bean Validation's annotations make no constraints in the database, neither here nor in the application,"
              + " because no validator can be built: %s"
                  .formatted(e.getTargetException().getMessage()));
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new EntitiesUnreadableException(
          "The Bean Validation API on the class path is not one that Hibernate knows, so its annotations cannot be read: use version 3.",
          e);
    }
  }

  private static void activate(
      EntityBootstrap bootstrap, Map<String, Object> settings, AutoCloseable factory)
      throws ReflectiveOperationException {
    Method method = null;
    for (Method candidate : Class.forName(ACTIVATOR).getDeclaredMethods()) {
      if (candidate.getName().equals("applyRelationalConstraints")
          && candidate.getParameterCount() == 5) {
        method = candidate;
      }
    }
    if (method == null) {
      throw new NoSuchMethodException(ACTIVATOR + ".applyRelationalConstraints");
    }
    ClassLoaderAccess classes =
        new ClassLoaderAccessImpl(
            null, bootstrap.registry().requireService(ClassLoaderService.class));
    Dialect dialect = bootstrap.metadata().getDatabase().getDialect();
    Collection<?> entities = bootstrap.metadata().getEntityBindings();
    method.setAccessible(true);
    method.invoke(null, factory, entities, settings, dialect, classes);
  }
}
