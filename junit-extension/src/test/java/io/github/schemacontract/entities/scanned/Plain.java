package io.github.schemacontract.entities.scanned;

/** No entity. */
class Plain {
  long id;
}
