package app.marquee.io.trace;

import app.marquee.domain.provenance.TitleTrace.NamedStep;
import app.marquee.domain.quality.StepId;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What `pipeline_summary.json` says of the run that left it.
///
/// @param asOf null where ages were not counted
/// @param records in the file
/// @param files path, as the summary has it, to the file's size
/// @param absent features that were not made, by name, with the reason
record RunSummary(
    @Nullable LocalDate asOf,
    String input,
    long records,
    Map<String, Long> files,
    Map<String, String> absent) {
  static final String NAME = "pipeline_summary.json";

  /// @throws IOException where it cannot be read or is none
  static RunSummary read(Path file) throws IOException {
    return json(
        file,
        all -> {
          JsonObject input = all.getAsJsonObject("input");
          Map<String, Long> files = new LinkedHashMap<>();
          for (JsonElement element : all.getAsJsonArray("files")) {
            JsonObject one = element.getAsJsonObject();
            files.put(one.get("path").getAsString(), one.get("bytes").getAsLong());
          }
          JsonElement asOf = all.get("as_of");
          return new RunSummary(
              asOf == null ? null : LocalDate.parse(asOf.getAsString()),
              input.get("file").getAsString(),
              input.get("records").getAsLong(),
              files,
              absent(all.getAsJsonObject("features_absent")));
        });
  }

  private static Map<String, String> absent(@Nullable JsonObject reasons) {
    Map<String, String> absent = new LinkedHashMap<>();
    if (reasons != null) {
      reasons.asMap().forEach((name, reason) -> absent.put(name, reason.getAsString()));
    }
    return absent;
  }

  /// The steps a quality report names.
  static List<NamedStep> steps(Path file) throws IOException {
    return json(
        file,
        all -> {
          List<NamedStep> steps = new ArrayList<>();
          JsonObject named = all.getAsJsonObject("steps");
          if (named != null) {
            for (Map.Entry<String, JsonElement> step : named.entrySet()) {
              steps.add(
                  new NamedStep(
                      StepId.of(step.getKey()).orElseThrow(IllegalStateException::new),
                      step.getValue().getAsJsonObject().get("does").getAsString()));
            }
          }
          return steps;
        });
  }

  private static <T> T json(Path file, Function<JsonObject, T> reading) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return reading.apply(JsonParser.parseReader(in).getAsJsonObject());
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NullPointerException
        | ClassCastException
        | NumberFormatException
        | DateTimeParseException wrong) {
      throw new IOException(String.valueOf(file.getFileName()), wrong);
    }
  }

  /// The file of this ending among those of the run, null where there is none.
  @Nullable String named(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).findFirst().orElse(null);
  }
}
