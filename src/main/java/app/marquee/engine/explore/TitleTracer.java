package app.marquee.engine.explore;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.TitleTrace;
import app.marquee.domain.provenance.TitleTrace.Making;
import app.marquee.domain.provenance.TitleTrace.NamedStep;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers from the tables of a run everything that is known of one title.
public final class TitleTracer {
  private final IngestedCatalogue ingested;
  private final @Nullable CleanCatalogue clean;
  private final @Nullable FeaturedCatalogue featured;

  private TitleTracer(
      IngestedCatalogue ingested,
      @Nullable CleanCatalogue clean,
      @Nullable FeaturedCatalogue featured) {
    this.ingested = ingested;
    this.clean = clean;
    this.featured = featured;
  }

  /// Of a catalogue that was read.
  public static TitleTracer of(IngestedCatalogue in) {
    return new TitleTracer(in, null, null);
  }

  /// Of a catalogue that was cleaned.
  public static TitleTracer of(CleanCatalogue in) {
    return new TitleTracer(in.ingested(), in, null);
  }

  /// Of a catalogue with its features.
  public static TitleTracer of(FeaturedCatalogue in) {
    return new TitleTracer(in.clean().ingested(), in.clean(), in);
  }

  /// @param record the title's number in the file; empty where no such record could be read
  public Optional<TitleTrace> trace(int record) {
    CleanCatalogue after = clean;
    int row = after == null ? -1 : Arrays.binarySearch(after.records(), record);
    if (after != null && row >= 0) {
      return Optional.of(kept(after, row, record));
    }
    int raw = Arrays.binarySearch(ingested.raw().records(), record);
    return raw < 0 ? Optional.empty() : Optional.of(asRead(raw, record));
  }

  private TitleTrace kept(CleanCatalogue after, int row, int record) {
    List<String> columns = after.textColumns();
    Map<String, String> values = values(after.columns(), columns, row);
    Map<String, String> absent = Map.of();
    FeatureSettings features = FeatureSettings.standard();
    if (featured != null) {
      values.putAll(values(featured.features(), featured.features().names(), row));
      absent = featured.reasons();
      features = featured.settings();
    }
    return new TitleTrace(
        place(values, record, after.lines()[row]),
        columns,
        values,
        after.changes().ofRecord(record),
        new Making(
            after.tallies().stream().map(RuleTally::rule).toList(),
            after.steps().tallies().stream()
                .map(tally -> new NamedStep(tally.step(), tally.words()))
                .toList(),
            features),
        absent,
        after.asOf(),
        null);
  }

  /// A title that was not cleaned so far, or that was not kept.
  private TitleTrace asRead(int row, int record) {
    List<String> columns = ingested.columns().names();
    Map<String, String> values = values(ingested.columns(), columns, row);
    return new TitleTrace(
        place(values, record, ingested.raw().lines()[row]),
        columns,
        values,
        List.of(),
        Making.USUAL,
        Map.of(),
        null,
        fate(record));
  }

  private @Nullable String fate(int record) {
    if (clean == null) {
      return null;
    }
    for (QuarantinedRecord aside : clean.quarantined()) {
      if (aside.record() == record) {
        return "The record is in quarantine. " + aside.reason();
      }
    }
    for (DuplicateRecord dropped : clean.duplicates()) {
      if (dropped.record() == record) {
        return dropped.by() == RuleId.ROW_NEAR_DUPLICATE
            ? "The record was dropped, as the recipe sets: record "
                + dropped.sameAs()
                + " has the same title, type and release year."
            : "The record was dropped: it repeats record " + dropped.sameAs() + ".";
      }
    }
    for (DroppedTitle dropped : clean.steps().dropped()) {
      if (dropped.record() == record) {
        return "A step dropped the title: " + dropped.reason() + ".";
      }
    }
    return null;
  }

  private static Place place(Map<String, String> values, int record, int line) {
    return new Place(
        record,
        line,
        orNull(values, "show_id"),
        orNull(values, "title"),
        orNull(values, FeatureColumn.SOURCE));
  }

  private static @Nullable String orNull(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  private static Map<String, String> values(Frame frame, List<String> names, int row) {
    Map<String, String> values = new HashMap<>();
    for (String name : names) {
      String text = FrameRows.text(frame, name, row);
      values.put(name, text == null ? "" : text);
    }
    return values;
  }
}
