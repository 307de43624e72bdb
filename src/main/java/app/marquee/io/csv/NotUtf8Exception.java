package app.marquee.io.csv;

import java.io.IOException;

/// Tells that a text taken for UTF-8 is not, somewhere on the way.
final class NotUtf8Exception extends IOException {
  private static final long serialVersionUID = 1;
}
