package app.marquee.cli;

import app.marquee.app.PassportWords;
import app.marquee.app.PassportWords.Share;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.EditionMatch;
import app.marquee.domain.passport.Passport;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The passport of a file, for people.
final class InspectPassport {
  private static final int MOST_EXAMPLES_WIDE = 90;

  private InspectPassport() {}

  static void print(Passport passport, PrintStream out) {
    out.println("Passport");
    out.println("  " + passport.name());
    out.println("  " + PassportWords.sentence(passport));
    for (Share share : PassportWords.shares(passport)) {
      out.println("  " + share.text() + " " + share.label() + ". " + share.definition());
    }
    String partial = PassportWords.partial(passport);
    if (!partial.isEmpty()) {
      out.println("  " + partial);
    }
    out.println();
    damages("Damage", passport.damage(), out);
    damages("Faults of the edition itself", passport.faults(), out);
    others(passport, out);
  }

  private static void damages(String head, List<Damage> damages, PrintStream out) {
    if (damages.isEmpty()) {
      return;
    }
    out.println(head);
    List<List<String>> table = new ArrayList<>();
    for (Damage damage : damages) {
      table.add(
          List.of(
              NumberText.whole(damage.count()),
              damage.label(),
              PassportWords.remedy(damage),
              InspectText.clipped(PassportWords.examples(damage), MOST_EXAMPLES_WIDE)));
    }
    InspectText.print(table, out);
    out.println();
  }

  private static void others(Passport passport, PrintStream out) {
    if (passport.others().isEmpty()) {
      return;
    }
    out.println("Other editions, and how much of each is in the file");
    List<List<String>> table = new ArrayList<>();
    for (EditionMatch match : passport.others()) {
      table.add(
          List.of(
              PassportWords.otherShare(match),
              PassportWords.other(match),
              NumberText.whole(match.found()) + " found"));
    }
    InspectText.print(table, out);
    out.println();
  }
}
