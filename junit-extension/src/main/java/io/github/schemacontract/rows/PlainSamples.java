package io.github.schemacontract.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of the types that are made of nothing else and have no modifier that matters. */
final class PlainSamples {
  private static final String BOX = "((1000,1000),(-1000,-1000))";
  private static final Map<String, Sample> SAMPLES = new HashMap<>();

  static {
    numbers();
    times();
    documents();
    network();
    geometry();
    system();
    extensions();
  }

  private PlainSamples() {}

  static Optional<Sample> of(String type) {
    return Optional.ofNullable(SAMPLES.get(type));
  }

  private static void numbers() {
    put("int2", Sample.of(List.of("0", "1"), "300", "10").withEdges("32767", "-32768"));
    put("int4", Sample.of(List.of("0", "1"), "20000000", "10").withEdges("2147483647"));
    put(
        "int8",
        Sample.of(List.of("0", "1"), "1000000000000000", "10").withEdges("9223372036854775807"));
    put("float4", Sample.of(List.of("0", "1"), "1000000.5", "10").withEdges("Infinity", "NaN"));
    put("float8", Sample.of(List.of("0", "1"), "1000000000.5", "10").withEdges("Infinity", "NaN"));
    put("money", Sample.of(List.of("0", "1"), "1000000.50", "10"));
    put("bool", Sample.of(List.of("false", "true"), "true", "false"));
  }

  private static void times() {
    String infinity = "infinity";
    put(
        "date",
        Sample.of(List.of("1970-01-01", "2001-02-03"), "2099-12-31", "2020-02-29")
            .withEdges(infinity));
    put(
        "timestamp",
        Sample.of(
                List.of("1970-01-01 00:00:00", "2001-02-03 04:05:06"),
                "2099-12-31 23:59:59",
                "2020-02-29 12:00:00")
            .withEdges(infinity));
    put(
        "timestamptz",
        Sample.of(
                List.of("1970-01-01 00:00:00+00", "2001-02-03 04:05:06+00"),
                "2099-12-31 23:59:59+00",
                "2020-02-29 12:00:00+00")
            .withEdges(infinity));
    put("time", Sample.of(List.of("00:00:00", "04:05:06"), "23:59:59", "12:00:00"));
    put("timetz", Sample.of(List.of("00:00:00+00", "04:05:06+00"), "23:59:59+00", "12:00:00+00"));
    put("interval", Sample.of(List.of("0", "1 second"), "10 years 1 mon 1 day", "1 day"));
  }

  private static void documents() {
    String object = "{\"key\": \"value\", \"list\": [1, 2, 3], \"inner\": {\"flag\": true}}";
    put("json", Sample.of(List.of("{}", "[]", "0", "\"a\""), object, "[1]"));
    put("jsonb", Sample.of(List.of("{}", "[]", "0", "\"a\""), object, "[1]"));
    put("jsonpath", Sample.of(List.of("$"), "$.key[*] ? (@ > 1)"));
    put("xml", Sample.of(List.of("", "<a/>"), "<root><item key=\"a\">text</item></root>"));
    put("tsvector", Sample.of(List.of(""), "'a':1 'text':2A"));
    put("tsquery", Sample.of(List.of("", "a"), "'a' & 'text'"));
    put("bytea", Sample.of(List.of("", "\\x00"), "\\x" + "00ff".repeat(500), "\\xff"));
    put(
        "uuid",
        Sample.of(
            List.of("00000000-0000-0000-0000-000000000000", "5c4e3a00-0000-4000-8000-000000000000"),
            "ffffffff-ffff-4fff-bfff-ffffffffffff"));
  }

  private static void network() {
    put("inet", Sample.of(List.of("0.0.0.0", "127.0.0.1"), "2001:db8::ffff/64", "192.0.2.1/24"));
    put("cidr", Sample.of(List.of("0.0.0.0/0", "10.0.0.0/8"), "2001:db8::/32", "192.0.2.0/24"));
    put("macaddr", Sample.of(List.of("00:00:00:00:00:00"), "ff:ff:ff:ff:ff:fe"));
    put("macaddr8", Sample.of(List.of("00:00:00:00:00:00:00:00"), "ff:ff:ff:ff:ff:ff:ff:fe"));
  }

  private static void geometry() {
    put("point", Sample.of(List.of("(0,0)"), "(1000.5,-1000.5)"));
    put("line", Sample.of(List.of("{1,0,0}"), "{1000,-1,1000}"));
    put("lseg", Sample.of(List.of("[(0,0),(0,0)]"), "[(1000,1000),(-1000,-1000)]"));
    put("box", Sample.of(List.of("(0,0),(0,0)"), BOX));
    put("path", Sample.of(List.of("((0,0))"), "[(0,0),(1000,1000),(-1000,5)]"));
    put("polygon", Sample.of(List.of("((0,0))"), "((0,0),(1000,1000),(-1000,5))"));
    put("circle", Sample.of(List.of("<(0,0),0>"), "<(1000,1000),1000>"));
  }

  private static void system() {
    put("oid", Sample.of(List.of("0", "1"), "1000000"));
    put("xid", Sample.of(List.of("0", "1"), "1000000"));
    put("cid", Sample.of(List.of("0", "1"), "1000000"));
    put("xid8", Sample.of(List.of("0", "1"), "1000000"));
    put("tid", Sample.of(List.of("(0,0)"), "(1000,1)"));
    put("pg_lsn", Sample.of(List.of("0/0"), "16/B374D848"));
    put("txid_snapshot", Sample.of(List.of("1:1:"), "10:20:10,14,15"));
    put("pg_snapshot", Sample.of(List.of("1:1:"), "10:20:10,14,15"));
    put("regclass", Sample.of(List.of("-"), "pg_catalog.pg_class"));
    put("regtype", Sample.of(List.of("-"), "pg_catalog.int4"));
    put("regproc", Sample.of(List.of("-"), "pg_catalog.now"));
    put("regprocedure", Sample.of(List.of("-"), "pg_catalog.now()"));
    put("regoper", Sample.of(List.of("0"), "pg_catalog.||/"));
    put("regoperator", Sample.of(List.of("0"), "pg_catalog.+(integer,integer)"));
    put("regnamespace", Sample.of(List.of("-"), "pg_catalog"));
    put("regrole", Sample.of(List.of("-"), "pg_monitor"));
    put("regcollation", Sample.of(List.of("-"), "pg_catalog.\"C\""));
    put("regconfig", Sample.of(List.of("pg_catalog.simple"), "pg_catalog.english"));
    put("regdictionary", Sample.of(List.of("pg_catalog.simple"), "pg_catalog.english_stem"));
  }

  private static void extensions() {
    put("hstore", Sample.of(List.of(""), "\"key\"=>\"value\", \"other\"=>NULL"));
    put("ltree", Sample.of(List.of("a"), "top.middle.leaf"));
    put("lquery", Sample.of(List.of("*"), "top.*{1,2}.leaf"));
    put("ltxtquery", Sample.of(List.of("a"), "top & leaf"));
  }

  private static void put(String type, Sample sample) {
    SAMPLES.put(type, sample);
  }
}
