/** Starting states: what a database can be like before the project's migrations run on it. */
@NullMarked
package io.github.schemacontract.state;

import org.jspecify.annotations.NullMarked;
