package app.marquee.domain.quality;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.quality.CheckSpec.After;
import java.util.List;

/// What must hold for a stage's table. A missing cell never fails but where missing cells are
/// counted; a column the table has not makes a condition not applicable.
public sealed interface Condition {

  /// These columns are there.
  record RequiredColumns(List<String> columns) implements Condition {
    public RequiredColumns {
      columns = List.copyOf(columns);
    }

    @Override
    public CheckKind kind() {
      return CheckKind.REQUIRED_COLUMNS;
    }

    @Override
    public List<CheckFault> faults() {
      return columns.isEmpty()
          ? List.of(new CheckFault("columns", "no column is named.", "Name one or more."))
          : Condition.super.faults();
    }
  }

  /// At least this many titles are kept; after ingest, records are read.
  record MinimumRecords(long minimum) implements Condition {
    @Override
    public CheckKind kind() {
      return CheckKind.MINIMUM_RECORDS;
    }

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public List<CheckFault> faults() {
      return minimum >= 0
          ? List.of()
          : List.of(
              new CheckFault(
                  "minimum",
                  "a number of records is not whole, or below 0.",
                  "Write a whole number."));
    }
  }

  /// At most this share (0 to 1) of a column's cells is missing.
  record MissingShare(String column, double maximum) implements Condition {
    @Override
    public CheckKind kind() {
      return CheckKind.MISSING_SHARE;
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public List<CheckFault> faults() {
      return maximum >= 0 && maximum <= 1
          ? Condition.super.faults()
          : List.of(
              new CheckFault(
                  "maximum", "a share is not between 0 and 1.", "Write 0.05 for five per cent."));
    }
  }

  /// No two titles share a value of this column.
  record UniqueValues(String column) implements Condition {
    @Override
    public CheckKind kind() {
      return CheckKind.UNIQUE_VALUES;
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /// A column holds these values only.
  record AllowedValues(String column, List<String> values) implements Condition {
    public AllowedValues {
      values = List.copyOf(values);
    }

    @Override
    public CheckKind kind() {
      return CheckKind.ALLOWED_VALUES;
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public List<CheckFault> faults() {
      return values.isEmpty()
          ? List.of(new CheckFault("values", "no value is allowed.", "Name one or more."))
          : Condition.super.faults();
    }
  }

  /// A number column stays within bounds, both included; text that is no number fails.
  record Range(String column, double minimum, double maximum) implements Condition {
    @Override
    public CheckKind kind() {
      return CheckKind.RANGE;
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public List<CheckFault> faults() {
      return minimum <= maximum
          ? Condition.super.faults()
          : List.of(
              new CheckFault(
                  "minimum", "a range starts above its end.", "Swap minimum and maximum."));
    }
  }

  /// The date of one column never comes after that of another; where either has only a year, years
  /// are compared. Text that is no date fails.
  record DateOrder(String earlier, String later) implements Condition {
    @Override
    public CheckKind kind() {
      return CheckKind.DATE_ORDER;
    }

    @Override
    public List<String> columns() {
      return List.of(earlier, later);
    }

    @Override
    public List<CheckFault> faults() {
      return earlier.equals(later)
          ? List.of(new CheckFault("later", "a column is compared with itself.", "Name another."))
          : Condition.super.faults();
    }
  }

  /// The newest date of a column lies at most this many days before the as-of date; a year counts
  /// to its end.
  record Freshness(String column, long maximumDays) implements Condition {
    @Override
    public CheckKind kind() {
      return CheckKind.FRESHNESS;
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public List<CheckFault> faults() {
      return maximumDays >= 0
          ? Condition.super.faults()
          : List.of(
              new CheckFault(
                  "maximum_days",
                  "a number of days is not whole, or below 0.",
                  "Write a whole number."));
    }
  }

  CheckKind kind();

  /// The columns it looks at, none where it counts records.
  List<String> columns();

  /// What is wrong with its parameters.
  default List<CheckFault> faults() {
    return columns().stream().anyMatch(String::isBlank)
        ? List.of(
            new CheckFault(kind().fields().getFirst(), "a column has no name.", "Name a column."))
        : List.of();
  }

  /// The first stage after which all it looks at is there.
  default After earliest() {
    After first =
        this instanceof DateOrder || this instanceof Freshness ? After.CLEAN : After.INGEST;
    for (String column : columns()) {
      After made = madeBy(column);
      first = made.compareTo(first) > 0 ? made : first;
    }
    return first;
  }

  /// The stage after which it is looked at where nobody says otherwise: clean, or later.
  default After usually() {
    After earliest = earliest();
    return earliest == After.INGEST ? After.CLEAN : earliest;
  }

  private static After madeBy(String column) {
    for (FeatureColumn feature : FeatureColumn.values()) {
      if (feature.header().equals(column)) {
        return feature == FeatureColumn.DURATION_MINUTES || feature == FeatureColumn.SEASONS_COUNT
            ? After.CLEAN
            : After.FEATURES;
      }
    }
    return After.INGEST;
  }
}
