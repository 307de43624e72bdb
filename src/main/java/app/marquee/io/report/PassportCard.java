package app.marquee.io.report;

import app.marquee.app.PassportWords;
import app.marquee.app.PassportWords.Share;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.Passport;
import java.util.ArrayList;
import java.util.List;

/// The passport section: which edition the file is, how far from it, and what was done to it.
///
/// @param shown false where nobody looked
record PassportCard(
    boolean shown,
    String name,
    String sentence,
    List<Share> shares,
    String partial,
    List<Table> tables,
    List<Other> others) {

  /// Damage of one origin.
  record Table(String head, List<Row> rows) {}

  /// One kind of damage.
  record Row(String count, String label, String examples, String remedy) {}

  /// Another edition, with how much of it is in the file.
  record Other(String name, String share, String found) {}

  static PassportCard of(Passport passport) {
    List<Table> tables = new ArrayList<>();
    add("What was done to the file", passport.damage(), tables);
    add("Faults of the edition itself", passport.faults(), tables);
    return new PassportCard(
        passport.looked() > 0,
        passport.name(),
        PassportWords.sentence(passport),
        PassportWords.shares(passport),
        PassportWords.partial(passport),
        tables,
        passport.others().stream()
            .map(other ->
                new Other(
                    PassportWords.other(other),
                    PassportWords.otherShare(other),
                    NumberText.whole(other.found())))
            .toList());
  }

  private static void add(String head, List<Damage> damages, List<Table> tables) {
    if (!damages.isEmpty()) {
      tables.add(
          new Table(
              head,
              damages.stream()
                  .map(damage ->
                      new Row(
                          NumberText.whole(damage.count()),
                          damage.label(),
                          PassportWords.examples(damage),
                          PassportWords.remedy(damage)))
                  .toList()));
    }
  }
}
