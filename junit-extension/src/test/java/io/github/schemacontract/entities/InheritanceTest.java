package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.junit.jupiter.api.Test;

class InheritanceTest {

  @Test
  void a_single_table_is_the_root_s_and_its_columns_belong_to_who_declares_them() {
    var read = Read.of(Animal.class, Dog.class);

    assertThat(Read.text(read.origin(ObjectKind.TABLE, "public", "animal"))).isEqualTo("Animal");
    assertThat(read.attribute("animal", "name")).isEqualTo("Animal#name");
    assertThat(read.attribute("animal", "tricks")).isEqualTo("Dog#tricks");
    assertThat(read.attribute("animal", "dtype")).isEqualTo("Animal");
  }

  @Test
  void joined_tables_are_each_their_own_class_s() {
    var read = Read.of(Vehicle.class, Car.class);

    assertThat(Read.text(read.origin(ObjectKind.TABLE, "public", "car"))).isEqualTo("Car");
    assertThat(read.attribute("vehicle", "wheels")).isEqualTo("Vehicle#wheels");
    assertThat(read.attribute("car", "doors")).isEqualTo("Car#doors");
    assertThat(read.attribute("car", "id")).isEqualTo("Car#id");
    assertThat(read.claims("car", "id").nullability()).isEqualTo(Nullability.STATED);
    assertThat(read.attribute("car", "wheels")).isEqualTo("nothing");
  }

  @Test
  void a_table_per_class_repeats_the_attributes_of_its_superclasses() {
    var read = Read.of(Shape.class, Circle.class);

    assertThat(read.attribute("circle", "colour")).isEqualTo("Circle#colour");
    assertThat(read.attribute("circle", "radius")).isEqualTo("Circle#radius");
    assertThat(read.attribute("circle", "id")).isEqualTo("Circle#id");
    assertThat(read.claims("circle", "id").nullability()).isEqualTo(Nullability.STATED);
  }

  @Test
  void an_abstract_class_with_a_table_per_class_has_none_of_its_own() {
    var read = Read.of(Shape.class, Circle.class);

    assertThat(read.origin(ObjectKind.TABLE, "public", "shape")).isEmpty();
    assertThat(read.origin(ObjectKind.COLUMN, "public", "shape", "colour")).isEmpty();
  }

  @Entity(name = "Animal")
  static class Animal {
    @Id long id;
    String name;
  }

  @Entity(name = "Dog")
  static class Dog extends Animal {
    Integer tricks;
  }

  @Entity(name = "Vehicle")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Vehicle {
    @Id long id;
    int wheels;
  }

  @Entity(name = "Car")
  static class Car extends Vehicle {
    int doors;
  }

  @Entity(name = "Shape")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Shape {
    @Id long id;
    String colour;
  }

  @Entity(name = "Circle")
  static class Circle extends Shape {
    double radius;
  }
}
