package app.marquee.domain.catalogue;

/// The sum every report shows: records in the file = kept + quarantined + exact duplicates, and
/// where steps of the user's drop titles, + those.
public record RecordSum(long records, long kept, long quarantined, long duplicates, long dropped) {
  public RecordSum {
    if (records != kept + quarantined + duplicates + dropped) {
      throw new IllegalArgumentException(
          records
              + " records are not "
              + kept
              + " + "
              + quarantined
              + " + "
              + duplicates
              + " + "
              + dropped);
    }
  }

  /// A sum without titles dropped by steps.
  public RecordSum(long records, long kept, long quarantined, long duplicates) {
    this(records, kept, quarantined, duplicates, 0);
  }
}
