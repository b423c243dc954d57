package io.github.schemacontract.entities.scanned.deeper;

/** An amount. */
public record Money(long cents) {}
