package app.marquee.io.json;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.ColumnNames;
import app.marquee.io.input.InputFailures;
import app.marquee.io.input.RecordCollector;
import app.marquee.io.input.RecordCollector.Place;
import app.marquee.io.input.TextInput;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads titles that are JSON objects: one a line, or all in one list. Each field is a column; a
/// list becomes the text other files write for it.
public final class JsonRecordSource {
  private final TextInput input;
  private final RecordCollector collector = new RecordCollector();
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  /// True where an object was met inside a record.
  private boolean nested;

  /// True where a value was met that is neither a list nor an object.
  private boolean plain;

  /// True where something stood behind an object.
  private boolean trailing;

  private JsonRecordSource(TextInput input) {
    this.input = input;
  }

  /// Reads a text of JSON.
  ///
  /// @param feed its UTF-8
  public static RawCatalogue read(TextInput input, ByteFeed feed, RunContext context)
      throws IOException {
    return new JsonRecordSource(input).read(feed, context);
  }

  private RawCatalogue read(ByteFeed feed, RunContext context) throws IOException {
    JsonSplitter splitter = new JsonSplitter(feed, input.name());
    while (splitter.next()) {
      if (collector.recordCount() % 1_024 == 0) {
        context.cancellation().check();
        context.progress(feed.consumed(), input.bytes());
      }
      record(new Place(splitter.line(), splitter.offset(), splitter.text()), splitter.isList());
    }
    if (!splitter.isList() && isOneValue()) {
      throw oneValue();
    }
    String sha256 = feed.sha256();
    input.checkUnchanged(feed.consumed());
    String found =
        NumberText.whole(collector.kept())
            + " of "
            + NumberText.whole(collector.recordCount())
            + " records are objects with "
            + columns.size()
            + (columns.size() == 1 ? " field" : " fields")
            + " in all";
    return collector.catalogue(
        input,
        sha256,
        unique(),
        List.of(
            new Decision(
                "format", "Format", splitter.isList() ? "JSON list" : "JSON lines", found)));
  }

  /// True for an object that holds the titles somewhere inside, or their columns, and for one over
  /// several lines.
  private boolean isOneValue() {
    return collector.kept() == 0 ? !trailing : collector.recordCount() == 1 && (nested || !plain);
  }

  private void record(Place place, boolean inList) {
    String text = place.text();
    // Lines cut out of a list keep its commas.
    String object = !inList && text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    if (!read(object, place)) {
      String known = NotANumber.asNull(object);
      if (known.equals(object) || !read(known, place)) {
        if (!inList && collector.recordCount() == 0 && !object.endsWith("}")) {
          // An object that goes on over the next lines.
          throw oneValue();
        }
        collector.setAside("Line " + place.line() + " is not JSON.", place);
      }
    }
  }

  private MarqueeException oneValue() {
    return InputFailures.of(
        input.name() + " holds one JSON value, not a list of titles.",
        "Save the titles as a list of objects, or as an object on each line.");
  }

  /// Reads a record, or sets it aside for what it holds; false where it is not JSON.
  private boolean read(String object, Place place) {
    JsonReader reader = new JsonReader(new StringReader(object));
    reader.setStrictness(Strictness.STRICT);
    try {
      if (reader.peek() != JsonToken.BEGIN_OBJECT) {
        reader.skipValue();
        collector.setAside("Line " + place.line() + " is JSON, but no object.", place);
        return true;
      }
      List<String> cells = cells(reader);
      nested |= cells.stream().anyMatch(cell -> cell.startsWith("[\"{") || cell.startsWith("{"));
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        trailing = true;
        collector.setAside("Line " + place.line() + " has text after its object.", place);
        return true;
      }
      collector.keep(cells, place);
    } catch (RepeatedFieldException repeated) {
      collector.setAside("Line " + place.line() + " names " + repeated.field() + " twice.", place);
    } catch (IOException | IllegalStateException | NumberFormatException broken) {
      return false;
    }
    return true;
  }

  private List<String> cells(JsonReader reader) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      JsonToken kind = reader.peek();
      plain |= kind != JsonToken.BEGIN_ARRAY && kind != JsonToken.BEGIN_OBJECT;
      if (fields.put(name, JsonCells.text(reader)) != null) {
        throw new RepeatedFieldException(name);
      }
    }
    reader.endObject();
    String[] cells = new String[columns.size() + fields.size()];
    Arrays.fill(cells, "");
    int width = 0;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      int at = columns.computeIfAbsent(field.getKey(), _ -> columns.size());
      cells[at] = field.getValue();
      width = Math.max(width, at + 1);
    }
    return Arrays.asList(cells).subList(0, width);
  }

  /// The fields' names as columns' names: a blank one gets a number, one that differs in case only
  /// from another too.
  private List<String> unique() {
    return ColumnNames.unique(List.copyOf(columns.keySet()));
  }
}
