package app.marquee.io.json;

import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.FilterText;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The part of a recipe no run reads, as it stands in a saved file: the filter and the boards. Only
/// here are fields kept that this program does not know, because none can change a result.
final class ExploreFields {
  static final String FIELD = "explore";

  private final StrictJson json;

  private ExploreFields(StrictJson json) {
    this.json = json;
  }

  static Exploring read(StrictJson json) throws IOException {
    return new ExploreFields(json).exploring();
  }

  private Exploring exploring() throws IOException {
    Filter[] filter = {Filter.NONE};
    List<BoardSpec> boards = new ArrayList<>();
    Map<String, String> more = new TreeMap<>();
    json.object(
        FIELD,
        field -> {
          switch (field) {
            case "filter" -> filter[0] = filter();
            case "boards" -> json.array(() -> boards.add(board(boards)));
            default -> more.put(field, json.any());
          }
        });
    return new Exploring(filter[0], boards, more);
  }

  private Filter filter() throws IOException {
    String text = json.text();
    try {
      return FilterText.parse(text);
    } catch (FilterException wrong) {
      throw json.fault("the filter cannot be read: " + wrong.sentence(), "Correct or remove it.");
    }
  }

  private BoardSpec board(List<BoardSpec> before) throws IOException {
    String[] texts = {"", ""};
    List<Card> cards = new ArrayList<>();
    Map<String, String> more = new TreeMap<>();
    json.object(
        "board",
        field -> {
          switch (field) {
            case "id" -> texts[0] = json.text();
            case "name" -> texts[1] = json.text();
            case "charts" -> json.array(() -> cards.add(card()));
            default -> more.put(field, json.any());
          }
        });
    String id = texts[0];
    if (id.isBlank()) {
      throw json.fault("a board has no \"id\".", "Add it.");
    }
    if (before.stream().anyMatch(board -> board.id().equals(id))) {
      throw json.fault("the board \"" + id + "\" stands there twice.", "Keep one.");
    }
    return new BoardSpec(id, texts[1], cards, more);
  }

  private Card card() throws IOException {
    String[] texts = {"", "", ""};
    int[] size = {0, 0};
    Map<String, String> more = new TreeMap<>();
    json.object(
        "chart",
        field -> {
          switch (field) {
            case "chart" -> texts[0] = json.text();
            case "analysis" -> texts[1] = json.text();
            case "subject" -> texts[2] = json.text();
            case "columns" -> size[0] = size(Card.LEAST_COLUMNS, Card.MOST_COLUMNS);
            case "height" -> size[1] = size(1, Card.MOST_HEIGHT);
            default -> more.put(field, json.any());
          }
        });
    if (texts[0].isBlank()) {
      throw json.fault("a chart of a board has no \"chart\".", "Name the chart, or remove it.");
    }
    return new Card(new ChartKey(texts[1], texts[2], texts[0]), size[0], size[1], more);
  }

  private int size(int least, int most) throws IOException {
    long size = json.whole();
    if (size < least || size > most) {
      throw json.fault(
          size + " is no size of a chart.",
          "Write a number from " + least + " to " + most + ", or remove it.");
    }
    return (int) size;
  }

  static void write(JsonWriter json, Exploring exploring) throws IOException {
    if (exploring.isNothing()) {
      return;
    }
    json.name(FIELD).beginObject();
    if (!exploring.filter().isNone()) {
      json.name("filter").value(exploring.filter().text());
    }
    if (!exploring.boards().isEmpty()) {
      json.name("boards").beginArray();
      for (BoardSpec board : exploring.boards()) {
        write(json, board);
      }
      json.endArray();
    }
    more(json, exploring.more());
    json.endObject();
  }

  private static void write(JsonWriter json, BoardSpec board) throws IOException {
    json.beginObject();
    json.name("id").value(board.id());
    if (!board.name().isEmpty()) {
      json.name("name").value(board.name());
    }
    json.name("charts").beginArray();
    for (Card card : board.cards()) {
      write(json, card);
    }
    json.endArray();
    more(json, board.more());
    json.endObject();
  }

  private static void write(JsonWriter json, Card card) throws IOException {
    json.beginObject();
    json.name("chart").value(card.chart().chart());
    if (!card.chart().isOfRun()) {
      json.name("analysis").value(card.chart().analysis());
    }
    if (!card.chart().subject().isEmpty()) {
      json.name("subject").value(card.chart().subject());
    }
    if (card.columns() > 0) {
      json.name("columns").value(card.columns());
    }
    if (card.height() > 0) {
      json.name("height").value(card.height());
    }
    more(json, card.more());
    json.endObject();
  }

  private static void more(JsonWriter json, Map<String, String> fields) throws IOException {
    for (Map.Entry<String, String> field : new TreeMap<>(fields).entrySet()) {
      json.name(field.getKey()).jsonValue(field.getValue());
    }
  }
}
