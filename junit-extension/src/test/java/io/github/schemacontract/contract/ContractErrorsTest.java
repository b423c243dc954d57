package io.github.schemacontract.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contract is written by hand under time pressure: whoever mistypes must be told where and what
 * to do. Each refusal stands beside the nearest text that is fine.
 */
class ContractErrorsTest {
  @TempDir private Path folder;

  @Test
  void invalidYamlIsNamedWithItsLine() {
    refused(
        contract("a: text default 'x': y"),
        "line 7 is not valid YAML (mapping values are not allowed here):"
            + " correct it, often by putting the value in quotes.");
    accepted(contract("a: \"text default 'x': y\""));
  }

  @Test
  void whatIsNotUtf8IsNamedWithItsLine() throws IOException {
    byte[] latin = "format: 1\n# Käse\n".getBytes(StandardCharsets.ISO_8859_1);
    refused(latin, "line 2 is not UTF-8: save the file as UTF-8.");
    accepted("format: 1\n# Käse\n".getBytes(UTF_8));
  }

  @Test
  void controlCharactersAreNamedWithTheirLine() {
    refused(
        "format: 1\nroles: [a\u0000b]\n",
        "line 2 is not valid YAML (the character U+0000 is not allowed):"
            + " correct it, often by putting the value in quotes.");
    accepted("format: 1\nroles: [\"a\\u0001b\"]\n");
  }

  @Test
  void aFileOfMoreThanEightMebibytesIsNotRead() {
    String comment = "# " + "x".repeat(1021) + "\n";
    String text = "format: 1\n" + comment.repeat(8 * 1024 - 1);
    accepted(text);
    refused(text + comment, " is larger than 8 MiB: leave out what is not under contract.");
  }

  @Test
  void theLineCanBeAskedFor() {
    assertThatThrownBy(() -> ContractFile.read(file("format: 1\nroles: {}\n".getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            ContractInvalidException.class, e -> assertThat(e.line()).hasValue(2));
    assertThatThrownBy(() -> ContractFile.read(folder.resolve("none.yaml")))
        .isInstanceOfSatisfying(
            ContractInvalidException.class, e -> assertThat(e.line()).isEmpty());
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> ContractFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(ContractInvalidException.class)
        .hasMessageContaining("none.yaml can not be read (");
  }

  @Test
  void anchorsAndAliasesAreRefusedSoThatNoFileCanExplode() {
    refused(
        "format: 1\nroles: &r [a]\nextensions: *r\n",
        "line 2 uses an anchor or alias of YAML, which such a file can not contain:"
            + " write the value out, or in quotes.");
    accepted("format: 1\nroles: ['&r', '*r']\n");
  }

  @Test
  void tagsAreRefusedSoThatNoFileCanMakeObjects() {
    refused(
        "format: 1\nroles:\n  - !!java.net.URL x\n",
        "line 3 uses a tag of YAML, which such a file can not contain:"
            + " write the value without it.");
    accepted("format: 1\nroles:\n  - '!!java.net.URL x'\n");
  }

  @Test
  void depthIsLimited() {
    refused(
        "format: 1\nmigrations: {a: " + "[".repeat(31) + "]".repeat(31) + "}\n",
        "line 2 is nested deeper than 32 levels, which such a file can not contain: flatten it.");
    refused(
        "format: 1\nmigrations: {a: " + "[".repeat(30) + "]".repeat(30) + "}\n",
        "line 2 should have a text as `a` of `migrations` of a contract but has a list:"
            + " write a text.");
  }

  @Test
  void aSecondDocumentIsRefused() {
    refused(
        "---\nformat: 1\n---\nformat: 1\n",
        "line 3 begins a second YAML document, which such a file can not contain:"
            + " keep one document in the file.");
    accepted("---\nformat: 1\n");
  }

  @Test
  void theFormatMustBeThere() {
    refused("", "line 1 does not say `format`: begin the contract with `format: 1`.");
    refused("roles: []\n", "line 1 does not say `format`: begin the contract with `format: 1`.");
    accepted("format: 1\n");
    accepted("\uFEFFformat: 1\r\nroles: [a]\r\n");
  }

  @Test
  void theFormatMustBeKnown() {
    refused(
        "roles: []\nformat: 2\n",
        "line 2 has the format 2, which this version does not know: write `format: 1`,"
            + " or use the version of schema-contract that wrote the file.");
  }

  @Test
  void anUnknownKeyIsNamedWithTheOneThatWasMeant() {
    refused(
        "format: 1\nschemas:\n  public:\n    tabel: {}\n",
        "line 4 has the key `tabel`, which schema public can not have:"
            + " write `tables`, or remove it.");
    refused(
        contract("a: {definition: text, foreign_key: x}"),
        "line 7 has the key `foreign_key`, which column public.t.a can not have:"
            + " remove it, or use one of platform, definition, comment, validity, storage, statistics target, options, grants.");
    accepted("format: 1\nschemas:\n  public:\n    tables: {}\n");
  }

  @Test
  void constraintsHaveNoGrants() {
    refused(
        "format: 1\nschemas: {s: {tables: {t: {checks: {c: {definition: (a), grants: {}}}}}}}\n",
        "line 2 has the key `grants`, which check s.t.c can not have:"
            + " remove it, or use one of definition, comment.");
    accepted("format: 1\nschemas: {s: {tables: {t: {checks: {c: {definition: (a)}}}}}}\n");
  }

  @Test
  void aRepeatedKeyIsNamedWithBothLines() {
    refused(
        contract("a: text", "b: text", "a: integer"),
        "line 9 repeats the key `a` of line 7: keep one of the two.");
    accepted(contract("a: text", "A: integer"));
  }

  @Test
  void aListInThePlaceOfAMappingIsNamed() {
    refused(
        "format: 1\nschemas:\n  - public\n",
        "line 2 should have a mapping as `schemas` of a contract but has a list: write a mapping.");
    refused(
        "format: 1\nschemas: {public: {tables: {t: {columns: [id]}}}}\n",
        "line 2 should have a mapping as `columns` of table public.t but has a list:"
            + " write a mapping.");
    refused(
        "- format\n",
        "line 1 should have a mapping as a contract but has a list: write a mapping.");
  }

  @Test
  void aMappingInThePlaceOfAListIsNamed() {
    refused(
        "format: 1\nroles: {a: b}\n",
        "line 2 should have a list as `roles` of a contract but has a mapping: write a list.");
    accepted("format: 1\nroles: [a, b]\n");
  }

  @Test
  void aDefinitionThatIsMissingIsNamed() {
    refused(
        contract("a:"),
        "line 7 should have a text as column public.t.a but has nothing: write a text.");
    refused(
        contract("a: {comment: x}"),
        "line 7 has no definition of column public.t.a: add the key `definition`.");
    accepted(contract("a: {comment: x, definition: text}"));
    accepted(contract("a: {comment: x, platform: true}"));
  }

  @Test
  void aRoutineWithoutArgumentTypesIsNamed() {
    refused(
        "format: 1\nschemas: {s: {functions: {touch: () returns int}}}\n",
        "line 2 names the function `touch` without argument types:"
            + " write them in parentheses, as in `touch()`.");
    accepted("format: 1\nschemas: {s: {functions: {touch(): () returns int}}}\n");
  }

  @Test
  void rowSecurityIsOneOfThreeWords() {
    refused(
        "format: 1\nschemas: {s: {tables: {t: {row security: on}}}}\n",
        "line 2 has the row security `on`: write disabled, enabled or forced.");
    accepted("format: 1\nschemas: {s: {tables: {t: {row security: Forced}}}}\n");
  }

  @Test
  void platformIsYesOrNo() {
    refused(
        "format: 1\nschemas: {s: {platform: supabase}}\n",
        "line 2 says neither yes nor no to `platform`: write true.");
    accepted("format: 1\nschemas: {s: {platform: false}}\n");
  }

  @Test
  void anIgnoredPathIsNeeded() {
    refused(
        "format: 1\nignore:\n  - reason: old\n",
        "line 3 ignores nothing: add the key `path` with a glob.");
    accepted("format: 1\nignore:\n  - {path: a.*, reason: old}\n  - b.*\n");
  }

  @Test
  void anIgnoredKindMustBeThere() {
    refused(
        "format: 1\nignore: ['tabel:public.t']\n",
        "line 2 ignores `tabel:public.t`, which speaks of the kind 'tabel', which no object is of:"
            + " write table, or leave the kind out.");
    accepted("format: 1\nignore: ['table:public.t', '*key:public.t.*']\n");
  }

  @Test
  void emptySectionsAreAccepted() {
    accepted(
        """
        format: 1
        ignore:
        extensions: []
        roles: ~
        migrations: {}
        schemas:
          s:
          public:
            views: {}
            functions:
            tables:
              t: {}
              u:
              v:
                columns:
                rows:
                exclusions: null
        """);
  }

  private static String contract(String... columns) {
    return "format: 1\nschemas:\n  public:\n    tables:\n      t:\n        columns:\n          "
        + String.join("\n          ", columns)
        + "\n";
  }

  private void refused(String text, String message) {
    refused(text.getBytes(UTF_8), message);
  }

  private void refused(byte[] text, String message) {
    Path file = file(text);
    String where = message.startsWith("line") ? file + ", " : file.toString();
    assertThatThrownBy(() -> ContractFile.read(file))
        .isInstanceOf(ContractInvalidException.class)
        .hasMessage(where + message);
  }

  private void accepted(String text) {
    accepted(text.getBytes(UTF_8));
  }

  private void accepted(byte[] text) {
    Path file = file(text);
    assertThatCode(() -> ContractFile.read(file)).doesNotThrowAnyException();
  }

  private Path file(byte[] text) {
    try {
      return Files.write(folder.resolve("contract.yaml"), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
