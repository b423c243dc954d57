package io.github.schemacontract.conventions;

import java.util.Collection;

/** Spring's condition over profiles: {@code prod & (eu | !us)}. */
final class ProfileExpression {
  private final String text;
  private final Collection<String> active;
  private int at;

  private ProfileExpression(String text, Collection<String> active) {
    this.text = text;
    this.active = active;
  }

  static boolean holds(String text, Collection<String> active) {
    return new ProfileExpression(text, active).any();
  }

  private boolean any() {
    boolean holds = all();
    while (next('|')) {
      holds |= all();
    }
    return holds;
  }

  private boolean all() {
    boolean holds = one();
    while (next('&')) {
      holds &= one();
    }
    return holds;
  }

  private boolean one() {
    if (next('!')) {
      return !one();
    }
    if (next('(')) {
      boolean holds = any();
      next(')');
      return holds;
    }
    int start = at;
    while (at < text.length() && "!&|()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return active.contains(text.substring(start, at).strip());
  }

  private boolean next(char sign) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean there = at < text.length() && text.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }
}
