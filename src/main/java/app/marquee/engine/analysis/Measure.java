package app.marquee.engine.analysis;

/// The numbers that titles are counted by.
enum Measure {
  /// Days as [AddedDay] numbers them.
  ADDED_DAY,
  RELEASE_YEAR,
  DECADE,
  ADDED_LAG_YEARS,
  MINUTES,
  SEASONS
}
