package app.marquee.io.json;

import java.io.IOException;

/// An object has two fields of one name: to take either would lose the other.
final class RepeatedFieldException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String field;

  RepeatedFieldException(String field) {
    super(field);
    this.field = field;
  }

  String field() {
    return field;
  }
}
