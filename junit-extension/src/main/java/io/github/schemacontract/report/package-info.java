/** The record of a finished run, as text for people and as JSON for machines; decides nothing. */
@NullMarked
package io.github.schemacontract.report;

import org.jspecify.annotations.NullMarked;
