package io.github.schemacontract.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dump is cut into pieces as psql does it, and one that is not whole is told. */
class DumpReaderTest {
  private static final String HEADER = "--\n-- PostgreSQL database dump\n--\n\n";
  private static final String FOOTER = "\n--\n-- PostgreSQL database dump complete\n--\n\n";

  private static List<String> pieces(String dump) throws IOException {
    return pieces(new ByteArrayInputStream(dump.getBytes(UTF_8)));
  }

  private static List<String> pieces(InputStream in) throws IOException {
    var pieces = new ArrayList<String>();
    try (var reader = new DumpReader(in)) {
      for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        pieces.add(piece.get().line() + " " + described(piece.get()));
      }
    }
    return pieces;
  }

  private static String described(DumpPiece piece) throws IOException {
    if (piece instanceof DumpPiece.Copy copy) {
      return copy.sql() + " <- " + new String(copy.rows().readAllBytes(), UTF_8);
    }
    return piece instanceof DumpPiece.Statement statement
        ? statement.sql()
        : ((DumpPiece.Meta) piece).command();
  }

  private static void isCutOff(String dump, int line, String within) {
    assertThatThrownBy(() -> pieces(dump))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("the dump is cut off: it ends with line " + line + ",")
        .hasMessageContaining(within);
  }

  @Test
  void statementsEndWhereSemicolonsCount() throws IOException {
    assertThat(
            pieces(
                """
                -- one; two
                select 'a;b''
                ;', E'c\\';' /* d; /* e; */ f; */, "g;";
                create function f() returns int as $_$ x; $$ ; $_$ language x; select 2
                  ;
                create or replace procedure p() begin atomic
                  select case when true then 1 end; select 2;
                end;;
                create rule r as on insert to t do also (select 1; select 2);
                select a$1;b from t$$;
                """))
        .containsExactly(
            "2 select 'a;b''\n;', E'c\\';' /* d; /* e; */ f; */, \"g;\"",
            "4 create function f() returns int as $_$ x; $$ ; $_$ language x",
            "4 select 2\n  ",
            "6 create or replace procedure p() begin atomic\n"
                + "  select case when true then 1 end; select 2;\nend",
            "9 create rule r as on insert to t do also (select 1; select 2)",
            "10 select a$1",
            "10 b from t$$");
  }

  @Test
  void aBackslashEscapesInEveryStringWhereTheDumpSaysSo() throws IOException {
    String string = "select 'a\\'; b';\n";
    assertThat(pieces("SET standard_conforming_strings = off;\n" + string))
        .containsExactly("1 SET standard_conforming_strings = off", "2 select 'a\\'; b'");
    isCutOff("SET standard_conforming_strings = on;\n" + string, 2, "a string in quotes");
  }

  @Test
  void rowsAreAStreamUpToTheirEnd() throws IOException {
    assertThat(
            pieces(
                """
                COPY t (a, b) FROM stdin;
                1\t\\\\.
                \\.x
                ;'$$
                \\.
                copy
                 t from STDIN with (format csv);
                \\.
                select 1;
                """))
        .containsExactly(
            "1 COPY t (a, b) FROM stdin <- 1\t\\\\.\n\\.x\n;'$$\n",
            "6 copy\n t from STDIN with (format csv) <- ",
            "9 select 1");
  }

  @Test
  void rowsEndWhateverTheirSizeAndLineEnds() throws IOException {
    for (int length : new int[] {65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 200_000}) {
      String row = "x".repeat(length);
      assertThat(pieces("copy t from stdin;\r\n" + row + "\r\n\\.\r\nselect 1;\r\n"))
          .containsExactly("1 copy t from stdin <- " + row + "\r\n", "4 select 1");
    }
  }

  @Test
  void psqlsOwnLinesAreToldApartFromText() throws IOException {
    assertThat(pieces("\\restrict x\nselect '\n\\connect';\n\\unrestrict x\n"))
        .containsExactly("1 \\restrict x", "2 select '\n\\connect'", "4 \\unrestrict x");
  }

  @Test
  void aDumpInAnotherEncodingIsTranslated() throws IOException {
    String dump = "SET client_encoding = 'LATIN1';\nselect 'é';\ncopy t from stdin;\nü\n\\.\n";
    byte[] latin = dump.getBytes(Charset.forName("ISO-8859-1"));

    assertThat(pieces(new ByteArrayInputStream(latin)))
        .containsExactly("2 select 'é'", "3 copy t from stdin <- ü\n");
    byte[] untold = dump.substring(dump.indexOf('\n') + 1).getBytes(Charset.forName("ISO-8859-1"));
    assertThatThrownBy(() -> pieces(new ByteArrayInputStream(untold)))
        .hasMessageContaining("line 1 is not UTF-8");
    assertThatThrownBy(() -> pieces("SET client_encoding = 'MULE_INTERNAL';\n"))
        .hasMessageContaining("line 1 says that it is encoded in MULE_INTERNAL")
        .hasMessageContaining("--encoding=UTF8");
  }

  @Test
  void everyEncodingOfPostgresqlThatJavaKnowsIsFound() {
    assertThat(List.of("UTF8", "SQL_ASCII", "LATIN1", "LATIN9", "WIN1252", "EUC_JP", "KOI8R"))
        .allMatch(name -> Encodings.named(name).isPresent());
    assertThat(List.of("ISO_8859_5", "WIN874", "SJIS", "BIG5", "GBK", "UHC", "LATIN2", "EUC_KR"))
        .allMatch(name -> Encodings.named(name).isPresent());
  }

  @Test
  void aByteOrderMarkIsPassedOverAndUtf16IsTold() throws IOException {
    assertThat(pieces("\uFEFFselect 1;\n")).containsExactly("1 select 1");
    byte[] utf16 = "\uFEFFselect 1;\n".getBytes(Charset.forName("UTF-16LE"));
    assertThatThrownBy(() -> pieces(new ByteArrayInputStream(utf16)))
        .hasMessageContaining("UTF-16")
        .hasMessageContaining("pg_dump -f");
  }

  @Test
  void aDumpThatIsWholeIsNotCutOff() throws IOException {
    assertThat(pieces(HEADER + "select 1;\n" + FOOTER)).containsExactly("5 select 1");
    assertThat(pieces("select 1;\n-- no dump of pg_dump\n")).containsExactly("1 select 1");
  }

  @Test
  void whereADumpIsCutOffIsTold() {
    isCutOff(HEADER + "select 1;\n", 5, "without the comment with which pg_dump ends one");
    isCutOff(HEADER + "create table t (\n  id int", 6, "'create table t ( id int' of line 5");
    isCutOff(HEADER + "select 'a\nb\n", 6, "a string in quotes in the statement 'select …'");
    isCutOff(HEADER + "do $$ begin\n", 5, "a text in dollar quotes in the statement");
    isCutOff(HEADER + "select \"a\n", 5, "a name in quotes");
    isCutOff(HEADER + "/* a\n", 5, "within a comment");
    isCutOff(
        HEADER + "select 1;\nCOPY t (id) FROM stdin;\n1\n2\n",
        8,
        "within the rows of 'COPY t (id) FROM stdin' in line 6, before its closing \\.");
    isCutOff("COPY t (id) FROM stdin;\n1\n\\", 3, "within the rows");
    isCutOff("SET client_encoding = 'LATIN1';\nCOPY t FROM stdin;\n1\n", 3, "within the rows");
  }

  @Test
  void aDumpOfAWholeServerIsNone() {
    assertThatThrownBy(() -> pieces("--\n-- PostgreSQL database cluster dump\n--\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("pg_dump instead of pg_dumpall");
  }

  @Test
  void nothingThatCouldBeASecretIsShown() {
    assertThat(FirstWords.of("create user mapping for a server b options (password 'secret')"))
        .isEqualTo("create user mapping for a server b options (password …");
    assertThat(FirstWords.of("create   table\n t (\n id int)"))
        .isEqualTo("create table t ( id int)");
    assertThat(FirstWords.of("select " + "x".repeat(100))).hasSize(61).endsWith("…");
  }
}
