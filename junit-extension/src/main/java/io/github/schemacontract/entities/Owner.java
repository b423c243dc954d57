package io.github.schemacontract.entities;

import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/**
 * What declares attributes: an entity or an embeddable.
 *
 * @param name the name of its class, or of the entity where it has none, as Envers' audit entities
 * @param type its class, where it has one
 */
record Owner(String name, Optional<Class<?>> type) {

  static Owner of(PersistentClass entity) {
    return entity.getClassName() == null
        ? new Owner(entity.getEntityName(), Optional.empty())
        : new Owner(entity.getClassName(), Optional.of(entity.getMappedClass()));
  }

  static Owner of(Component component) {
    return component.getComponentClassName() == null
        ? new Owner("", Optional.empty())
        : new Owner(component.getComponentClassName(), Optional.of(component.getComponentClass()));
  }

  /** Its class and those above it, innermost first. */
  Stream<Class<?>> hierarchy() {
    return type.stream().flatMap(Members::hierarchy);
  }
}
