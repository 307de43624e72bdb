package app.marquee.io.json;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.UserFeature;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of a recipe that says which features are made, as it stands in a file: those switched
/// off, the numbers that differ from the default, the user's own.
final class FeatureFields {
  static final String FIELD = "features";
  private static final String OFF = "off";
  private static final String NUMBERS = "parameters";
  private static final String OWN = "own";

  private final StrictJson json;
  private final Set<FeatureColumn> off = EnumSet.noneOf(FeatureColumn.class);
  private final Map<FeatureParameter, Integer> numbers = new EnumMap<>(FeatureParameter.class);
  private final List<UserFeature> own = new ArrayList<>();

  FeatureFields(StrictJson json) {
    this.json = json;
  }

  FeatureSettings settings() {
    return new FeatureSettings(off, numbers, own);
  }

  void read() throws IOException {
    OwnFeatureFields ownFields = new OwnFeatureFields(json);
    json.object(
        FIELD,
        field -> {
          switch (field) {
            case OFF -> json.array(this::offFeature);
            case NUMBERS -> json.object(NUMBERS, this::number);
            case OWN -> json.array(() -> own.add(ownFields.read(own)));
            default -> throw json.unknownField(field, List.of(OFF, NUMBERS, OWN));
          }
        });
    Optional<String> fault = settings().fault();
    if (fault.isPresent()) {
      throw json.faultBehind(NUMBERS, "a number cannot be: " + fault.get(), "Write another.");
    }
  }

  private void offFeature() throws IOException {
    String name = json.text();
    FeatureColumn feature =
        FeatureColumn.of(name)
            .orElseThrow(() ->
                json.faultBehind(
                    "",
                    "\"" + name + "\" is not a feature.",
                    "Correct or remove it; the features are "
                        + Arrays.stream(FeatureColumn.values())
                            .map(FeatureColumn::header)
                            .collect(Collectors.joining(", "))
                        + "."));
    if (!off.add(feature)) {
      throw json.faultBehind("", "\"" + name + "\" stands there twice.", "Keep one.");
    }
  }

  private void number(String name) throws IOException {
    FeatureParameter parameter =
        FeatureParameter.of(name)
            .orElseThrow(() ->
                json.unknownField(
                    name,
                    Arrays.stream(FeatureParameter.values()).map(FeatureParameter::id).toList()));
    long number = json.whole();
    if (!parameter.allows(number)) {
      throw json.fault(
          number + " is no value of \"" + name + "\".",
          "Write a whole number from " + parameter.least() + " to " + parameter.most() + ".");
    }
    numbers.put(parameter, (int) number);
  }

  /// Writes nothing where all is as usual.
  static void write(JsonWriter json, FeatureSettings settings) throws IOException {
    if (settings.isStandard()) {
      return;
    }
    json.name(FIELD).beginObject();
    if (!settings.off().isEmpty()) {
      json.name(OFF).beginArray();
      for (FeatureColumn feature : settings.off()) {
        json.value(feature.header());
      }
      json.endArray();
    }
    if (!settings.numbers().isEmpty()) {
      json.name(NUMBERS).beginObject();
      for (Map.Entry<FeatureParameter, Integer> number : settings.numbers().entrySet()) {
        json.name(number.getKey().id()).value(number.getValue());
      }
      json.endObject();
    }
    if (!settings.own().isEmpty()) {
      json.name(OWN).beginArray();
      for (UserFeature feature : settings.own()) {
        OwnFeatureFields.write(json, feature);
      }
      json.endArray();
    }
    json.endObject();
  }
}
