/** What runs for a client, and what it brought. */
@NullMarked
package io.github.schemacontract.sample.campaign;

import org.jspecify.annotations.NullMarked;
