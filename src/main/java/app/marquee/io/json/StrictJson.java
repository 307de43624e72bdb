package app.marquee.io.json;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// JSON read value by value, each of the type expected; says file, line, column and field where it
/// is not.
final class StrictJson {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  /// Reads what stands under a field.
  @FunctionalInterface
  interface Field {
    void read(String name) throws IOException;
  }

  /// Reads one element of an array.
  @FunctionalInterface
  interface Element {
    void read() throws IOException;
  }

  private final JsonReader reader;
  private final String file;

  StrictJson(byte[] utf8, String file) {
    this.file = file;
    reader = new JsonReader(new StringReader(decode(utf8)));
    reader.setStrictness(Strictness.STRICT);
  }

  private String decode(byte[] utf8) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new MarqueeException(
          new Failure.Settings(
              "Recipe " + file + " is not UTF-8 text.", "Save it as UTF-8, or choose another."),
          notUtf8);
    }
  }

  /// Reads an object field by field and gives the names seen; a name may stand there once.
  Set<String> object(String what, Field field) throws IOException {
    expect(JsonToken.BEGIN_OBJECT, "an object");
    reader.beginObject();
    Set<String> seen = new LinkedHashSet<>();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (!seen.add(name)) {
        throw fault("the " + what + " has the field \"" + name + "\" twice.", "Keep one.");
      }
      field.read(name);
    }
    reader.endObject();
    return seen;
  }

  void array(Element element) throws IOException {
    expect(JsonToken.BEGIN_ARRAY, "a list");
    reader.beginArray();
    while (reader.hasNext()) {
      element.read();
    }
    reader.endArray();
  }

  JsonToken peek() throws IOException {
    return reader.peek();
  }

  String text() throws IOException {
    expect(JsonToken.STRING, "a text");
    return reader.nextString();
  }

  boolean truth() throws IOException {
    expect(JsonToken.BOOLEAN, "true or false");
    return reader.nextBoolean();
  }

  double number() throws IOException {
    expect(JsonToken.NUMBER, "a number");
    try {
      return reader.nextDouble();
    } catch (NumberFormatException tooLarge) {
      throw fault("the number is too large.", "Write a smaller one.");
    }
  }

  /// A number as it is written.
  String digits() throws IOException {
    expect(JsonToken.NUMBER, "a number");
    return reader.nextString();
  }

  long whole() throws IOException {
    double number = number();
    if (number != Math.rint(number)) {
      throw faultBehind("", "a whole number is expected.", "Write one without a fraction.");
    }
    return (long) number;
  }

  /// Whatever value stands there, as JSON.
  String any() throws IOException {
    StringWriter text = new StringWriter();
    copy(new JsonWriter(text));
    return text.toString();
  }

  private void copy(JsonWriter to) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        to.beginObject();
        object(
            "object",
            name -> {
              to.name(name);
              copy(to);
            });
        to.endObject();
      }
      case BEGIN_ARRAY -> {
        to.beginArray();
        array(() -> copy(to));
        to.endArray();
      }
      case NUMBER -> to.jsonValue(digits());
      case BOOLEAN -> to.value(truth());
      case NULL -> {
        reader.nextNull();
        to.nullValue();
      }
      default -> to.value(text());
    }
  }

  /// Refuses anything after the document.
  void end() throws IOException {
    if (reader.peek() != JsonToken.END_DOCUMENT) {
      throw fault("something follows the recipe.", "Remove it.");
    }
  }

  MarqueeException unknownField(String field, List<String> known) {
    return fault(
        "\"" + field + "\" is not a field.",
        "Correct or remove it; the fields are " + String.join(", ", known) + ".");
  }

  /// A failure at the place reached.
  ///
  /// @param what what is wrong, beginning with a small letter
  MarqueeException fault(String what, String remedy) {
    return new MarqueeException(
        new Failure.Settings("Recipe " + file + place() + visible(what), remedy));
  }

  /// Quoted text without line breaks and the like, so that a sentence stays one line.
  private static String visible(String what) {
    return UNSEEN
        .matcher(what)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }

  /// A failure in the object just read.
  ///
  /// @param field the field it is about, empty where it is about the whole
  MarqueeException faultBehind(String field, String what, String remedy) {
    String path = reader.getPreviousPath() + (field.isEmpty() ? "" : "." + field);
    return new MarqueeException(
        new Failure.Settings("Recipe " + file + place(path) + visible(what), remedy));
  }

  MarqueeException malformed(IOException cause) {
    String where = place();
    Matcher told = PLACE.matcher(String.valueOf(cause.getMessage()));
    if (told.find()) {
      where = ", line " + told.group(1) + ", column " + told.group(2) + ": ";
    }
    return new MarqueeException(
        new Failure.Settings(
            "Recipe " + file + where + "this is not JSON.",
            "Look for a missing comma, quote or bracket there."),
        cause);
  }

  private void expect(JsonToken wanted, String words) throws IOException {
    if (reader.peek() != wanted) {
      throw unexpected(words);
    }
  }

  /// The fault that another type stands there.
  ///
  /// @param words what is expected, such as `a number`
  MarqueeException unexpected(String words) throws IOException {
    return fault(
        words + " is expected, not " + words(reader.peek()) + ".", "Write " + words + " there.");
  }

  private static String words(JsonToken token) {
    return switch (token) {
      case BEGIN_OBJECT -> "an object";
      case BEGIN_ARRAY -> "a list";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      default -> token.name().toLowerCase(Locale.ROOT);
    };
  }

  /// The place as Gson tells it: in its description of itself, the path also by a method.
  private String place() {
    return place(reader.getPath());
  }

  private String place(String from) {
    Matcher place = PLACE.matcher(reader.toString());
    String path = from.replaceFirst("^\\$\\.?", "");
    return (place.find() ? ", line " + place.group(1) + ", column " + place.group(2) : "")
        + (path.isEmpty() ? ": " : " (" + path + "): ");
  }
}
