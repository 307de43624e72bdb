package app.marquee.app;

import app.marquee.domain.figures.NumberText;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.Damage.Example;
import app.marquee.domain.passport.EditionMatch;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Repair;
import java.util.ArrayList;
import java.util.List;

/// A passport in words, the same on every face.
public final class PassportWords {
  private PassportWords() {}

  /// How near the file is to its edition, or that it is near none.
  public static String sentence(Passport passport) {
    EditionMatch match = passport.edition();
    SampleMatch sample = passport.sample();
    if (match == null && sample != null) {
      return sample(sample, passport.records());
    }
    if (match == null) {
      return passport.looked() == 0
          ? "Without titles and types a file cannot be compared with any edition."
          : "Near none of the editions this program knows.";
    }
    String all = NumberText.whole(match.edition().records());
    return NumberText.whole(match.identical())
        + " of its "
        + all
        + " records are here letter for letter, "
        + NumberText.whole(match.found())
        + " are here at all.";
  }

  private static String sample(SampleMatch match, int records) {
    return NumberText.whole(match.found())
        + " of "
        + NumberText.whole(match.sampled())
        + " sampled records are in the file; the edition has "
        + NumberText.whole(match.edition().records())
        + " records, the file "
        + NumberText.whole(records)
        + "."
        + (match.isCut()
            ? " None of the sampled records after record "
                + NumberText.whole(match.last())
                + " is there."
            : "");
  }

  /// That only the beginning of a large file was compared; empty where all was.
  public static String partial(Passport passport) {
    return !passport.isPartial() || passport.looked() == 0
        ? ""
        : "Only the first "
            + NumberText.whole(passport.looked())
            + " of "
            + Wording.count(passport.records(), "record")
            + " were compared.";
  }

  /// A share with one decimal, rounded down, so that only the whole is 100 %.
  private static String share(int part, int whole) {
    return NumberText.percent(Math.floor(part * 1_000.0 / Math.max(1, whole)) / 10);
  }

  /// Shares with what they are of, most telling first; none where the edition is unknown.
  public static List<Share> shares(Passport passport) {
    EditionMatch match = passport.edition();
    SampleMatch sample = passport.sample();
    if (match == null) {
      return sample == null
          ? List.of()
          : List.of(
              new Share(
                  share(sample.found(), sample.sampled()),
                  "of the sample found",
                  sample.definition()));
    }
    return List.of(
        new Share(
            share(match.identical(), match.edition().records()),
            "identical records",
            EditionMatch.IDENTICAL_DEFINITION),
        new Share(
            share(match.found(), match.edition().records()),
            "of the edition found",
            EditionMatch.FOUND_DEFINITION),
        new Share(
            share(match.known(), match.looked()),
            "of the file known",
            EditionMatch.KNOWN_DEFINITION));
  }

  /// A share with its definition.
  ///
  /// @param text such as `99.9 %`
  /// @param label what is shared
  /// @param definition a sentence
  public record Share(String text, String label, String definition) {}

  /// An edition the file was compared with as well.
  public static String other(EditionMatch match) {
    return match.edition().label() + ", " + Wording.count(match.edition().records(), "record");
  }

  /// How much of another edition is in the file.
  public static String otherShare(EditionMatch match) {
    return share(match.found(), match.edition().records());
  }

  /// The first places, such as `record 3963: 15-Aug`.
  public static String examples(Damage damage) {
    List<String> words = new ArrayList<>();
    for (Example example : damage.examples()) {
      words.add(
          example.record() == 0
              ? example.text()
              : "record " + NumberText.whole(example.record()) + ": " + example.text());
    }
    boolean more = damage.count() > damage.examples().size();
    return String.join(" · ", words) + (more && !words.isEmpty() ? " …" : "");
  }

  /// What mends it, or that nothing does.
  public static String remedy(Damage damage) {
    Repair repair = damage.remedy().repair();
    if (repair != null) {
      return "repair " + repair.id();
    }
    RuleId rule = damage.remedy().rule();
    if (rule == null) {
      return "";
    }
    return (rule.effect() == RuleId.Effect.FLAGS ? "flagged by " : "mended by ") + rule.id();
  }
}
