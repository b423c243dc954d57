package io.github.schemacontract.rows;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What came of making rows.
 *
 * @param rows the rows that went in, in their order
 * @param notMade the tables and partitions into which none went
 */
@API(status = API.Status.INTERNAL)
public record Made(List<MadeRow> rows, List<NotMade> notMade) {
  public Made {
    rows = List.copyOf(rows);
    notMade = List.copyOf(notMade);
  }
}
