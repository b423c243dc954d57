package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.regex.Pattern;

/**
 * A pattern over object paths: {@code *} stands for any part of one name, {@code **} for any names.
 * What it matches is left out with everything inside it; {@code index:public.*.tmp_*} matches
 * indexes only.
 */
record Glob(Pattern kind, Pattern path) {

  static Glob of(String text) {
    int colon = text.indexOf(':');
    String kind = colon < 0 ? "*" : text.substring(0, colon);
    return new Glob(pattern(kind), pattern(text.substring(colon + 1)));
  }

  boolean matches(ObjectPath object) {
    return kind.matcher(object.kind().code()).matches() && path.matcher(object.text()).matches();
  }

  private static Pattern pattern(String glob) {
    var regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*') {
        boolean any = i + 1 < glob.length() && glob.charAt(i + 1) == '*';
        regex.append(any ? ".*" : "[^.]*");
        i += any ? 1 : 0;
      } else {
        regex.append(c == '?' ? "[^.]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
