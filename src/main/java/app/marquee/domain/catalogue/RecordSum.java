package app.marquee.domain.catalogue;

/// The sum every report shows: records in the file = kept + quarantined + exact duplicates.
public record RecordSum(long records, long kept, long quarantined, long duplicates) {
  public RecordSum {
    if (records != kept + quarantined + duplicates) {
      throw new IllegalArgumentException(
          records + " records are not " + kept + " + " + quarantined + " + " + duplicates);
    }
  }
}
