package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An entry that silently means nothing would let a failure through, or fail for no reason: each
 * mistake is told with its line. Beside each stands the nearest list that is fine.
 */
class AcceptedErrorsTest {
  private static final String START = "format: 1\naccepted:\n";

  @TempDir private Path folder;

  @Test
  void theFormatMustBeThere() {
    refused(
        "accepted: []\n",
        1,
        "does not say `format`: begin the list of accepted findings with `format: 1`.");
    accepted("format: 1\naccepted: []\n", 0);
    accepted("format: 1\naccepted:\n", 0);
    accepted("format: 1\n", 0);
  }

  @Test
  void whatAContractCanNotContainThisListCanNotEither() {
    refused(
        START + "  - &e {code: missing-table, object: a.b, reason: r}\n",
        3,
        "uses an anchor or alias of YAML, which such a file can not contain: write the value out, or in"
            + " quotes.");
    refused(
        START + "  - {code: missing-table, object: a.b, reason: r\n",
        4,
        "is not valid YAML (expected ',' or '}', but got <stream end>): correct it, often by putting"
            + " the value in quotes.");
  }

  @Test
  void aKeyThatIsNotKnownIsNamed() {
    refused(
        "format: 1\naccepts: []\n",
        2,
        "has the key `accepts`, which a list of accepted findings can not have: write `accepted`,"
            + " or remove it.");
    refused(
        START + entry("missing-table", "a.b", "r") + "    reasons: r\n",
        6,
        "has the key `reasons`, which an entry of `accepted` can not have: write `reason`, or"
            + " remove it.");
  }

  @Test
  void aKeyCanNotBeSaidTwice() {
    refused(
        START + entry("missing-table", "a.b", "r") + "    object: a.c\n",
        6,
        "repeats the key `object` of line 4: keep one of the two.");
  }

  @Test
  void theWrongTypeIsNamed() {
    refused(
        "format: 1\naccepted: {}\n",
        2,
        "should have a list as `accepted` of a list of accepted findings but has a mapping: write"
            + " a list.");
    refused(
        START + "  - missing-table\n",
        3,
        "should have a mapping as an entry of `accepted` but has a text: write a mapping.");
    refused(
        START + "  - {code: missing-table, object: [a.b], reason: r}\n",
        3,
        "should have a text as `object` of an entry of `accepted` but has a list: write a text.");
  }

  @Test
  void codeObjectAndReasonMustBeThere() {
    refused(
        START + "  - {object: a.b, reason: r}\n",
        3,
        "has an entry without `code`: add it with the code of the finding.");
    refused(
        START + "  - {code: missing-table, reason: r}\n",
        3,
        "has an entry without `object`: add it with the object, or a glob over several.");
    refused(
        START + "  - {code: missing-table, object: a.b}\n",
        3,
        "has an entry without `reason`: add it with why nobody mends it.");
    refused(
        START + entry("missing-table", "a.b", "' '"),
        5,
        "has nothing but blanks as `reason` of an entry of `accepted`: write a text.");
  }

  @Test
  void aCodeThatNoFindingHasIsNamed() {
    refused(
        START + entry("mising-table", "a.b", "r"),
        3,
        "has the code `mising-table`, which no finding has: write `missing-table`, or remove the"
            + " entry.");
    refused(
        START + entry("x", "a.b", "r"),
        3,
        "has the code `x`, which no finding has: write one of those in docs/findings, or remove"
            + " the entry.");
  }

  @Test
  void whatHidesOtherFindingsCanNotBeAccepted() {
    for (String code :
        new String[] {
          "migration-failed",
          "migration-refused",
          "no-initial-migration",
          "contract-invalid",
          "contract-missing",
          "contract-written",
          "accepted-finding-gone"
        }) {
      refused(
          START + entry(code, "'**'", "r"),
          3,
          "accepts " + code + ", which can not be accepted: mend it and remove the entry.");
    }
    accepted(START + entry("entities-unreadable", "com.acme.Report", "r"), 1);
  }

  @Test
  void aFacetThatNoFindingHasIsNamed() {
    String column = entry("different-column", "a.b.c", "r");
    refused(
        START + column + "    facet: typ\n",
        6,
        "has the facet `typ`, which no finding has: write `type`, or remove it.");
    refused(
        START + column + "    facet: xxxxxxxxxx\n",
        6,
        "has the facet `xxxxxxxxxx`, which no finding has: write it as the finding does in"
            + " brackets, or remove it.");
    accepted(START + column + "    facet: on delete\n", 1);
  }

  @Test
  void twoEntriesForTheSameAreOneTooMany() {
    String column = entry("different-column", "a.b.c", "r");
    refused(
        START + column + column.replace("reason: r", "reason: s"),
        6,
        "repeats the entry of line 3: keep one of the two.");
    accepted(START + column + column + "    facet: type\n", 2);
  }

  private static String entry(String code, String object, String reason) {
    return "  - code: " + code + "\n    object: " + object + "\n    reason: " + reason + "\n";
  }

  private void refused(String text, int line, String message) {
    Path file = file(text);
    assertThatThrownBy(() -> AcceptedFile.read(file))
        .isInstanceOfSatisfying(
            ContractInvalidException.class, e -> assertThat(e.line()).hasValue(line))
        .hasMessage(file + ", line " + line + " " + message);
  }

  private void accepted(String text, int entries) {
    assertThat(AcceptedFile.read(file(text)).entries()).hasSize(entries);
  }

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("contract.accepted.yaml"), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
