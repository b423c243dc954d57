package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ObjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributePathTest {

  @Test
  void embedded_attributes_have_a_path() {
    var read = Read.of(House.class, Room.class);

    assertThat(read.attribute("house", "street")).isEqualTo("House#address.street");
    assertThat(read.attribute("house", "lat")).isEqualTo("House#address.place.lat");
  }

  @Test
  void the_attributes_of_an_embedded_id_have_a_path_and_refuse_null() {
    var read = Read.of(Room.class);

    assertThat(read.attribute("room", "floor")).isEqualTo("Room#id.floor");
    assertThat(read.claims("room", "floor").nullability()).isEqualTo(Nullability.STATED);
  }

  @Test
  void the_attributes_of_an_id_class_are_the_entity_s_own() {
    var read = Read.of(Seat.class);

    assertThat(read.attribute("seat", "row_no")).isEqualTo("Seat#row");
    assertThat(read.claims("seat", "row_no").nullability()).isEqualTo(Nullability.STATED);
  }

  @Test
  void a_join_column_belongs_to_its_association() {
    assertThat(Read.of(House.class, Room.class).attribute("house", "neighbour_id"))
        .isEqualTo("House#neighbour");
  }

  @Test
  void of_two_attributes_on_one_column_the_one_that_writes_it_stands_for_it() {
    assertThat(Read.of(House.class, Room.class).attribute("house", "owner_id"))
        .isEqualTo("House#owner");
  }

  @Test
  void an_element_collection_has_a_table_with_keys_elements_and_indexes() {
    var read = Read.of(House.class, Room.class);

    assertThat(Read.text(read.origin(ObjectKind.TABLE, "public", "house_names")))
        .isEqualTo("House#names");
    assertThat(read.attribute("house_names", "house_id")).isEqualTo("House#names");
    assertThat(read.attribute("house_names", "names")).isEqualTo("House#names");
    assertThat(read.attribute("house_names", "names_order")).isEqualTo("House#names");
    assertThat(read.claims("house_names", "names").lengthStated()).isTrue();
    assertThat(read.claims("house_names", "names").nullability()).isEqualTo(Nullability.UNSTATED);
    assertThat(read.claims("house_names", "names_order").lengthStated()).isFalse();
  }

  @Test
  void a_collection_of_embeddables_has_their_attributes_and_its_key() {
    var read = Read.of(House.class, Room.class);

    assertThat(read.attribute("house_others", "street")).isEqualTo("House#others.street");
    assertThat(read.attribute("house_others", "k")).isEqualTo("House#others");
  }

  @Test
  void a_collection_inside_an_embeddable_has_a_path() {
    var read = Read.of(House.class, Room.class);

    assertThat(read.mapping().origins().byPath().values())
        .anyMatch(o -> o.text().endsWith("House#address.notes"));
  }

  @Test
  void a_join_table_belongs_to_the_side_that_owns_it() {
    var read = Read.of(House.class, Room.class);

    assertThat(Read.text(read.origin(ObjectKind.TABLE, "public", "house_house")))
        .isEqualTo("House#near");
    assertThat(read.attribute("house_house", "house_id")).isEqualTo("House#near");
    assertThat(read.attribute("house_house", "near_id")).isEqualTo("House#near");
  }

  @Test
  void a_join_column_of_a_collection_is_in_the_other_table_and_belongs_to_the_collection() {
    var read = Read.of(House.class, Room.class);

    assertThat(read.attribute("room", "house_id")).isEqualTo("House#rooms");
    assertThat(read.claims("room", "house_id").nullability()).isEqualTo(Nullability.UNSTATED);
  }

  @Entity(name = "House")
  static class House {
    @Id long id;
    Address address;
    @ManyToOne House neighbour;
    @ManyToOne House owner;

    @Column(name = "owner_id", insertable = false, updatable = false)
    Long ownerId;

    @ElementCollection
    @OrderColumn
    @Column(length = 10)
    List<String> names;

    @ElementCollection
    @MapKeyColumn(name = "k")
    Map<String, Place> others;

    @ManyToMany Set<House> near;

    @OneToMany
    @JoinColumn(name = "house_id")
    List<Room> rooms;
  }

  @Embeddable
  static class Address {
    String street;
    Point place;
    @ElementCollection Set<String> notes;
  }

  @Embeddable
  static class Place {
    String street;
  }

  @Embeddable
  static class Point {
    Double lat;
  }

  @Entity(name = "Room")
  static class Room {
    @EmbeddedId RoomId id;
  }

  @Embeddable
  static class RoomId implements Serializable {
    private static final long serialVersionUID = 1L;
    int floor;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof RoomId that && floor == that.floor && number == that.number;
    }

    @Override
    public int hashCode() {
      return floor + number;
    }
  }

  @Entity(name = "Seat")
  @IdClass(SeatId.class)
  static class Seat {
    @Id
    @Column(name = "row_no")
    int row;

    @Id int place;
  }

  static class SeatId implements Serializable {
    private static final long serialVersionUID = 1L;
    int row;
    int place;

    @Override
    public boolean equals(Object other) {
      return other instanceof SeatId that && row == that.row && place == that.place;
    }

    @Override
    public int hashCode() {
      return row + place;
    }
  }
}
