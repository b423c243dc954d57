/** A catalog written as statements, in dependency order, all quoting in one place. */
@NullMarked
package io.github.schemacontract.ddl;

import org.jspecify.annotations.NullMarked;
