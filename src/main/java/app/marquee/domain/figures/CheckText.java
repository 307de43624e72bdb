package app.marquee.domain.figures;

import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.Condition;

/// Checks in words, the same for every face.
public final class CheckText {
  private CheckText() {}

  /// What must hold: one whole sentence.
  public static String sentence(CheckSpec check) {
    Condition condition = check.condition();
    if (condition instanceof Condition.RequiredColumns required) {
      return "The file has "
          + (required.columns().size() == 1 ? "the column " : "the columns ")
          + String.join(", ", required.columns())
          + ".";
    }
    if (condition instanceof Condition.MinimumRecords least) {
      return "At least " + (check.after() == After.INGEST ? read(least) : kept(least));
    }
    if (condition instanceof Condition.MissingShare share) {
      return "At most "
          + NumberText.percent(share.maximum() * 100)
          + " of titles lack a value in "
          + share.column()
          + ".";
    }
    if (condition instanceof Condition.UniqueValues unique) {
      return "No two titles share a value of " + unique.column() + ".";
    }
    if (condition instanceof Condition.AllowedValues allowed) {
      return "Every " + allowed.column() + " is " + String.join(" or ", allowed.values()) + ".";
    }
    if (condition instanceof Condition.Range range) {
      return "Every " + range.column() + " is from " + bounds(range) + ".";
    }
    if (condition instanceof Condition.DateOrder order) {
      return "No " + order.earlier() + " comes after its " + order.later() + ".";
    }
    Condition.Freshness fresh = (Condition.Freshness) condition;
    return "The newest "
        + fresh.column()
        + " is at most "
        + NumberText.counted(fresh.maximumDays(), "day", "days")
        + " before the as-of date.";
  }

  /// What is compared with: a few words.
  public static String threshold(CheckSpec check) {
    Condition condition = check.condition();
    if (condition instanceof Condition.RequiredColumns required) {
      return String.join(", ", required.columns());
    }
    if (condition instanceof Condition.MinimumRecords least) {
      return "at least " + NumberText.whole(least.minimum());
    }
    if (condition instanceof Condition.MissingShare share) {
      return "at most " + NumberText.percent(share.maximum() * 100);
    }
    if (condition instanceof Condition.UniqueValues) {
      return "no repeats";
    }
    if (condition instanceof Condition.AllowedValues allowed) {
      return String.join(", ", allowed.values());
    }
    if (condition instanceof Condition.Range range) {
      return bounds(range);
    }
    if (condition instanceof Condition.DateOrder order) {
      return order.earlier() + " not after " + order.later();
    }
    Condition.Freshness fresh = (Condition.Freshness) condition;
    return "at most " + NumberText.counted(fresh.maximumDays(), "day", "days");
  }

  private static String kept(Condition.MinimumRecords least) {
    return NumberText.whole(least.minimum())
        + (least.minimum() == 1 ? " title is kept." : " titles are kept.");
  }

  private static String read(Condition.MinimumRecords least) {
    return NumberText.whole(least.minimum())
        + (least.minimum() == 1 ? " record is read." : " records are read.");
  }

  private static String bounds(Condition.Range range) {
    return bound(range.minimum()) + " to " + bound(range.maximum());
  }

  /// A bound without thousands, as it may be a year.
  private static String bound(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
