package app.marquee.io.kaggle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// What a user signs in with. Shown as text it says where it is from, never what it is.
final class Credentials {
  /// Nobody signs in: public data sets need no account.
  static final Credentials NONE = new Credentials("nowhere", null);

  private final String from;
  private final @Nullable String header;

  private Credentials(String from, @Nullable String header) {
    this.from = from;
    this.header = header;
  }

  /// @param from the variable or file the token was found in
  static Credentials token(String from, String token) {
    return new Credentials(from, "Bearer " + token);
  }

  static Credentials pair(String from, String user, String key) {
    byte[] both = (user + ":" + key).getBytes(StandardCharsets.UTF_8);
    return new Credentials(from, "Basic " + Base64.getEncoder().encodeToString(both));
  }

  boolean isNone() {
    return header == null;
  }

  /// Where they were found.
  String from() {
    return from;
  }

  /// The value of the `Authorization` header, null for none.
  @Nullable String header() {
    return header;
  }

  @Override
  public String toString() {
    return "credentials from " + from;
  }
}
