/**
 * What an application's own configuration already says of its entities and migrations: the files of
 * Spring Boot and Quarkus, read and never written.
 */
@NullMarked
package io.github.schemacontract.conventions;

import org.jspecify.annotations.NullMarked;
