/** Entities that a scan finds, and what else it meets. */
@FilterDef(name = "visible")
package io.github.schemacontract.entities.scanned;

import org.hibernate.annotations.FilterDef;
