/**
 * JPA entities as a witness: the statements Hibernate would write for them, and the Java class and
 * attribute behind every table, column, sequence and constraint.
 */
@NullMarked
package io.github.schemacontract.entities;

import org.jspecify.annotations.NullMarked;
