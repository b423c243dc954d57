/**
 * One run, put together: settings to databases, databases to catalogs, catalogs to findings,
 * findings to a report. Usable without JUnit.
 */
@NullMarked
package io.github.schemacontract.harness;

import org.jspecify.annotations.NullMarked;
