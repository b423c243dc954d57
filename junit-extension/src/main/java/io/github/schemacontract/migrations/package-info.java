/** The project's own migrations, run by the tool that runs them in production. */
@NullMarked
package io.github.schemacontract.migrations;

import org.jspecify.annotations.NullMarked;
