/**
 * What three witnesses of one schema say, compared: every disagreement is a finding that names the
 * odd one out. Nothing here touches a database.
 */
@NullMarked
package io.github.schemacontract.verdict;

import org.jspecify.annotations.NullMarked;
