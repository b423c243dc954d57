package io.github.schemacontract.conventions;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationParameterValue;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ClassInfoList;
import io.github.classgraph.ScanResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where Spring Boot looks for entities: below the class that starts the application, or where an
 * {@code @EntityScan} says.
 *
 * @param packages the packages
 * @param source the annotation and its class
 */
record ApplicationPackages(List<String> packages, String source) {
  private static final List<String> APPLICATION =
      List.of(
          "org.springframework.boot.autoconfigure.SpringBootApplication",
          "org.springframework.boot.autoconfigure.EnableAutoConfiguration");
  private static final List<String> ENTITY_SCAN =
      List.of(
          "org.springframework.boot.persistence.autoconfigure.EntityScan",
          "org.springframework.boot.autoconfigure.domain.EntityScan");

  /** Those of the nearest application class at or above the package of a test class. */
  static Optional<ApplicationPackages> of(String testPackage, ClassLoader loader) {
    if (testPackage.isEmpty() || APPLICATION.stream().noneMatch(a -> present(a, loader))) {
      return Optional.empty();
    }
    try (ScanResult scan =
        scanner(loader).acceptPackagesNonRecursive(atAndAbove(testPackage)).scan()) {
      return annotated(scan, APPLICATION)
          .max(Comparator.comparingInt(c -> c.getPackageName().length()))
          .map(application -> of(application, loader));
    }
  }

  private static ApplicationPackages of(ClassInfo application, ClassLoader loader) {
    String found = application.getPackageName();
    try (ScanResult scan = scanner(loader).acceptPackages(found).scan()) {
      List<ClassInfo> scans = annotated(scan, ENTITY_SCAN).toList();
      return scans.isEmpty()
          ? new ApplicationPackages(List.of(found), "application " + application.getName())
          : new ApplicationPackages(
              packages(scans), "@EntityScan of " + String.join(", ", names(scans)));
    }
  }

  private static ClassGraph scanner(ClassLoader loader) {
    return new ClassGraph()
        .overrideClassLoaders(loader)
        .enableAnnotationInfo()
        .ignoreClassVisibility();
  }

  private static boolean present(String className, ClassLoader loader) {
    return loader.getResource(className.replace('.', '/') + ".class") != null;
  }

  private static String[] atAndAbove(String name) {
    var packages = new ArrayList<String>();
    for (String p = name; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      packages.add(p);
    }
    return packages.toArray(String[]::new);
  }

  /** Top-level classes only: what is nested is mostly the configuration of some other test. */
  private static Stream<ClassInfo> annotated(ScanResult scan, List<String> annotations) {
    return annotations.stream()
        .map(scan::getClassesWithAnnotation)
        .flatMap(ClassInfoList::stream)
        .filter(c -> !c.isInnerClass() && !c.isAnnotation())
        .sorted(Comparator.comparing(ClassInfo::getName))
        .distinct();
  }

  private static List<String> packages(List<ClassInfo> scans) {
    var packages = new TreeSet<String>();
    for (ClassInfo scan : scans) {
      List<String> named =
          ENTITY_SCAN.stream()
              .map(scan::getAnnotationInfo)
              .flatMap(Stream::ofNullable)
              .flatMap(ApplicationPackages::named)
              .toList();
      packages.addAll(named.isEmpty() ? List.of(scan.getPackageName()) : named);
    }
    return List.copyOf(packages);
  }

  private static Stream<String> named(AnnotationInfo entityScan) {
    return entityScan.getParameterValues(false).stream().flatMap(ApplicationPackages::named);
  }

  private static Stream<String> named(AnnotationParameterValue attribute) {
    boolean classes = attribute.getName().equals("basePackageClasses");
    return Stream.of((Object[]) attribute.getValue())
        .map(String::valueOf)
        .map(text -> text.replaceFirst("^class ", "").replaceFirst("[.]class$", ""))
        .map(name -> classes ? name.substring(0, Math.max(0, name.lastIndexOf('.'))) : name);
  }

  private static List<String> names(List<ClassInfo> classes) {
    return classes.stream().map(ClassInfo::getName).toList();
  }
}
