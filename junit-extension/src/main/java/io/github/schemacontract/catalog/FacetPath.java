package io.github.schemacontract.catalog;

import org.apiguardian.api.API;

/**
 * One facet of one object.
 *
 * @param object the object
 * @param facet the facet
 */
@API(status = API.Status.EXPERIMENTAL)
public record FacetPath(ObjectPath object, Facet facet) {}
