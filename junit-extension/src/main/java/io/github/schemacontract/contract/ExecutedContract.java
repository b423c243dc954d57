package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * What a contract means to PostgreSQL.
 *
 * @param catalog everything in the database after the contract was executed
 * @param problems what PostgreSQL refused, in the order of the file
 * @param lines for every object that the contract declares, the line; under the path that the
 *     catalog has, also where the contract spells a routine's argument types differently
 */
@API(status = API.Status.EXPERIMENTAL)
public record ExecutedContract(
    Catalog catalog, List<ContractProblem> problems, SortedMap<ObjectPath, Integer> lines) {
  public ExecutedContract {
    problems = List.copyOf(problems);
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }
}
