/** The people of the agency. */
@NullMarked
package io.github.schemacontract.sample.profile;

import org.jspecify.annotations.NullMarked;
