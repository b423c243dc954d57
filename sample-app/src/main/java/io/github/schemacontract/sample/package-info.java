/** The agency's reporting: one package per feature, what they share here. */
@NullMarked
package io.github.schemacontract.sample;

import org.jspecify.annotations.NullMarked;
