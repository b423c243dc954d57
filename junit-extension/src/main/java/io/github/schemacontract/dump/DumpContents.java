package io.github.schemacontract.dump;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * What a dump is about, as far as its place must be made ready.
 *
 * @param roles the roles that its statements name
 * @param schemas the schemas that it makes
 */
@API(status = API.Status.INTERNAL)
public record DumpContents(SortedSet<String> roles, SortedSet<String> schemas) {
  private static final Pattern SCHEMA =
      Pattern.compile("create\\s+schema\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  public DumpContents {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    schemas = Collections.unmodifiableSortedSet(new TreeSet<>(schemas));
  }

  /** Reads a dump to its end. */
  static DumpContents of(DumpReader reader) throws IOException {
    var roles = new TreeSet<String>();
    var schemas = new TreeSet<String>();
    for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
      if (piece.get() instanceof DumpPiece.Copy copy) {
        copy.rows().skip();
      } else if (piece.get() instanceof DumpPiece.Statement statement) {
        roles.addAll(NamedRoles.in(statement.sql()));
        madeSchema(statement.sql()).ifPresent(schemas::add);
      }
    }
    return new DumpContents(roles, schemas);
  }

  /** The schema that a statement makes. */
  static Optional<String> madeSchema(String sql) {
    if (!SCHEMA.matcher(sql).matches()) {
      return Optional.empty();
    }
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    int name = tokens.size() > 2 && tokens.get(2).is("if") ? 5 : 2;
    return tokens.stream().skip(name).findFirst().filter(SqlToken::isName).map(SqlToken::name);
  }
}
