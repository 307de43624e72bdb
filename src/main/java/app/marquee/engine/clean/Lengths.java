package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.Length;
import app.marquee.domain.kernel.MissingMarkers;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.IntColumn;

/// The numbers of lengths: minutes of movies and seasons of shows, from `duration` or from the pair
/// `runtime` and `seasons`.
final class Lengths {
  private static final int NONE = Integer.MIN_VALUE;

  private final IngestedCatalogue in;
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final @Nullable Length[] byCode;
  private final FlagRecorder flags;
  private int[] minutes = new int[0];
  private int[] seasons = new int[0];
  private final Recipe recipe;

  /// @param byCode value code of the duration column to its length
  Lengths(
      IngestedCatalogue in,
      Map<CanonicalColumn, CleanedColumn> columns,
      @Nullable Length[] byCode,
      Recipe recipe,
      FlagRecorder flags) {
    this.in = in;
    this.columns = columns;
    this.byCode = byCode;
    this.recipe = recipe;
    this.flags = flags;
  }

  /// True where the file has lengths and the rule that reads them is on.
  boolean apply() {
    return recipe.isOn(RuleId.DURATION_PARSE)
        && (in.has(CanonicalColumn.DURATION)
            || in.extra("runtime") != null
            || in.extra("seasons") != null);
  }

  /// Reads the lengths of these rows of the file and flags those that do not fit the type.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  void read(int[] kept, Cancellation cancellation) {
    minutes = new int[kept.length];
    seasons = new int[kept.length];
    Arrays.fill(minutes, NONE);
    Arrays.fill(seasons, NONE);
    CleanedColumn type = columns.get(CanonicalColumn.TYPE);
    CleanedColumn duration = columns.get(CanonicalColumn.DURATION);
    if (!apply() || type == null) {
      return;
    }
    CellTrace[] types = type.byCode();
    ContentType[] typeOf = new ContentType[types.length];
    for (int code = 0; code < types.length; code++) {
      typeOf[code] = TypeNames.parse(types[code].value());
    }
    if (duration != null) {
      fromDuration(kept, type, typeOf, duration, cancellation);
    } else {
      fromParts(kept, type, typeOf);
    }
  }

  IntColumn minutes() {
    return IntColumn.create(FeatureColumn.DURATION_MINUTES.header(), minutes);
  }

  IntColumn seasons() {
    return IntColumn.create(FeatureColumn.SEASONS_COUNT.header(), seasons);
  }

  private void fromDuration(
      int[] kept,
      CleanedColumn type,
      @Nullable ContentType[] typeOf,
      CleanedColumn duration,
      Cancellation cancellation) {
    for (int i = 0; i < kept.length; i++) {
      cancellation.checkAt(i);
      int row = kept[i];
      Length length =
          duration.hasOwnTrace(row)
              ? Durations.parse(duration.value(row))
              : byCode[duration.code(row)];
      ContentType kind = typeOf[type.code(row)];
      if (length == null) {
        if (!duration.isMissing(row)) {
          flag(row, "is not a length");
        }
      } else if (kind == ContentType.MOVIE && length.unit() == Length.Unit.MINUTES) {
        minutes[i] = length.amount();
      } else if (kind == ContentType.TV_SHOW && length.unit() == Length.Unit.SEASONS) {
        seasons[i] = length.amount();
      } else if (kind != null) {
        flag(row, kind == ContentType.MOVIE ? "a movie in seasons" : "a show in minutes");
      }
    }
  }

  private void fromParts(int[] kept, CleanedColumn type, @Nullable ContentType[] typeOf) {
    String runtime = in.extra("runtime");
    String seasonCount = in.extra("seasons");
    for (int i = 0; i < kept.length; i++) {
      ContentType kind = typeOf[type.code(kept[i])];
      if (kind == ContentType.MOVIE && runtime != null) {
        minutes[i] = wholeNumber(runtime, kept[i]);
      } else if (kind == ContentType.TV_SHOW && seasonCount != null) {
        seasons[i] = wholeNumber(seasonCount, kept[i]);
      }
    }
  }

  /// A whole number such as `113` or `113.0`; [#NONE] where there is none, or where it is zero and
  /// the rule on zero lengths is on.
  private int wholeNumber(String column, int row) {
    String text = in.columns().text(column).get(row).strip();
    int number = Durations.number(text);
    if (number < 0) {
      if (!text.isEmpty() && !MissingMarkers.isMarker(text)) {
        flags.flag(row, RuleId.DURATION_PARSE, column, "is not a length");
        flags.addInvalid(CanonicalColumn.DURATION.header(), 1);
      }
      return NONE;
    }
    return number == 0 && recipe.isOn(RuleId.DURATION_ZERO) ? NONE : number;
  }

  private void flag(int row, String reason) {
    flags.flagUnread(row, RuleId.DURATION_PARSE, CanonicalColumn.DURATION.header(), reason);
  }
}
