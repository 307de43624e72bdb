package app.marquee.io.kaggle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an answer of the interface says went wrong, in any of the shapes it uses.
///
/// @param code as in HTTP; the answer's own status where it names none
/// @param said the interface's words, empty where it has none
record ErrorBody(int code, String said) {
  private static final int OK = 200;
  private static final int FIRST_ERROR = 400;

  /// The error in an answer, null where it is none.
  ///
  /// @param json the answer as JSON, null where it is not
  static @Nullable ErrorBody in(int status, byte[] body, @Nullable JsonObject json) {
    String said = json == null ? "" : said(json);
    int code = json == null ? status : code(json, status);
    if (status == OK && code < FIRST_ERROR) {
      return null;
    }
    if (said.isEmpty() && isPage(body)) {
      said = "a web page instead of data";
    }
    return new ErrorBody(status == OK ? code : status, Words.foreign(said));
  }

  /// An answer read as a JSON object, null where it is none.
  static @Nullable JsonObject json(byte[] body) {
    try {
      JsonElement read = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
      return read.isJsonObject() ? read.getAsJsonObject() : null;
    } catch (JsonParseException | IllegalStateException notJson) {
      return null;
    }
  }

  /// True for HTML, whatever the header calls it.
  static boolean isPage(byte[] body) {
    String start =
        new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1)
            .replaceFirst("^(\u00ef\u00bb\u00bf)?(\\s|<!--.*?-->)*", "")
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<head");
  }

  private static String said(JsonObject json) {
    JsonElement error = json.get("error");
    if (error != null && error.isJsonObject()) {
      return text(error.getAsJsonObject().get("message"));
    }
    String message = text(json.get("message"));
    return message.isEmpty() ? text(error) : message;
  }

  private static int code(JsonObject json, int status) {
    JsonElement error = json.get("error");
    JsonElement code =
        error != null && error.isJsonObject()
            ? error.getAsJsonObject().get("code")
            : json.get("code");
    int number = number(code);
    return number >= FIRST_ERROR && number < 600 ? number : status;
  }

  static String text(@Nullable JsonElement value) {
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  /// A whole number, -1 where it is none.
  static int number(@Nullable JsonElement value) {
    try {
      return value != null && value.isJsonPrimitive() ? value.getAsInt() : -1;
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }
}
