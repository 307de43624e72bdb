package app.marquee.io.json;

import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Definitions;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The part of a recipe that says how is counted, as it stands in a file: question to definition,
/// only where it differs from the default.
final class DefinitionFields {
  static final String FIELD = "definitions";

  private DefinitionFields() {}

  static Definitions read(StrictJson json) throws IOException {
    Definitions[] read = {Definitions.standard()};
    json.object(
        FIELD,
        field -> {
          Question question =
              Question.of(field)
                  .orElseThrow(() ->
                      json.unknownField(
                          field, Arrays.stream(Question.values()).map(Question::id).toList()));
          read[0] = read[0].with(definition(json, question));
        });
    return read[0];
  }

  private static Definition definition(StrictJson json, Question question) throws IOException {
    String id = json.text();
    List<Definition> ways = question.ways();
    return ways.stream()
        .filter(way -> way.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            json.fault(
                "\"" + id + "\" is no definition of \"" + question.id() + "\".",
                "Write one of "
                    + ways.stream().map(Definition::id).collect(Collectors.joining(", "))
                    + "."));
  }

  static void write(JsonWriter json, Definitions definitions) throws IOException {
    if (definitions.chosen().isEmpty()) {
      return;
    }
    json.name(FIELD).beginObject();
    for (Definition way : definitions.chosen().values()) {
      json.name(way.question().id()).value(way.id());
    }
    json.endObject();
  }
}
