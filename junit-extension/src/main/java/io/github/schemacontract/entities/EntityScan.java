package io.github.schemacontract.entities;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds managed classes and annotated packages, as an application's scan would. */
final class EntityScan {
  private static final String JPA = "jakarta.persistence.";
  private static final String EMBEDDABLE = JPA + "Embeddable";
  private static final String MAPPED_SUPERCLASS = JPA + "MappedSuperclass";

  private EntityScan() {}

  /** The names of classes and packages, sorted, as a persistence unit would list them. */
  static List<String> managedNames(List<String> packages, ClassLoader loader) {
    try (ScanResult scan =
        new ClassGraph()
            .overrideClassLoaders(loader)
            .acceptPackages(packages.toArray(String[]::new))
            .enableAnnotationInfo()
            .ignoreClassVisibility()
            .scan()) {
      List<String> names = new ArrayList<>();
      Stream.of("Entity", MAPPED_SUPERCLASS, "Embeddable", "Converter")
          .map(name -> name.startsWith(JPA) ? name : JPA + name)
          .flatMap(annotation -> scan.getClassesWithAnnotation(annotation).stream())
          .filter(EntityScan::unambiguous)
          .map(ClassInfo::getName)
          .forEach(names::add);
      scan.getPackageInfo().stream()
          .filter(info -> !info.getAnnotationInfo().isEmpty())
          .map(PackageInfo::getName)
          .forEach(names::add);
      return names.stream().distinct().sorted().toList();
    }
  }

  /** The names of all entities on the class path, but for those that frameworks bring. */
  static List<String> everywhere(ClassLoader loader) {
    try (ScanResult scan =
        new ClassGraph()
            .overrideClassLoaders(loader)
            .rejectPackages("org.hibernate", "org.springframework", "io.quarkus", "jakarta")
            .enableAnnotationInfo()
            .ignoreClassVisibility()
            .scan()) {
      return scan.getClassesWithAnnotation(JPA + "Entity").getNames().stream().sorted().toList();
    }
  }

  /**
   * Hibernate refuses a class that is both embeddable and mapped superclass as soon as it meets it;
   * an application that starts all the same has such a class lying about unused.
   */
  private static boolean unambiguous(ClassInfo info) {
    return !(info.hasAnnotation(EMBEDDABLE) && info.hasAnnotation(MAPPED_SUPERCLASS));
  }
}
