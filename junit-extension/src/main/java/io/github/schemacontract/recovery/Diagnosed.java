package io.github.schemacontract.recovery;

import io.github.schemacontract.verdict.Finding;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A finding with what is known of its cause.
 *
 * @param finding the finding
 * @param notes further facts, each one sentence
 */
@API(status = API.Status.EXPERIMENTAL)
public record Diagnosed(Finding finding, List<String> notes) {
  public Diagnosed {
    notes = List.copyOf(notes);
  }
}
