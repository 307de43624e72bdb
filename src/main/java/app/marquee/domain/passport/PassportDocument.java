package app.marquee.domain.passport;

import app.marquee.domain.passport.Damage.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A passport as a tree: the same in the quality report and on the command line.
public final class PassportDocument {
  private PassportDocument() {}

  /// What a report or a program is told of a passport, in the order it is written.
  public static Map<String, Object> of(Passport passport) {
    Map<String, Object> tree = new LinkedHashMap<>();
    EditionMatch edition = passport.edition();
    tree.put("name", passport.name());
    if (edition != null) {
      tree.put("edition", match(edition));
    }
    SampleMatch sample = passport.sample();
    if (sample != null) {
      tree.put("sample", sample(sample, passport.records()));
    }
    List<Object> others = new ArrayList<>();
    passport.others().forEach(other -> others.add(match(other)));
    tree.put("others", others);
    tree.put("damage", damages(passport.damage()));
    tree.put("edition_faults", damages(passport.faults()));
    tree.put("records_compared", passport.looked());
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("found_share", EditionMatch.FOUND_DEFINITION);
    definitions.put("known_share", EditionMatch.KNOWN_DEFINITION);
    definitions.put("identical_share", EditionMatch.IDENTICAL_DEFINITION);
    if (sample != null) {
      definitions.put("sample_found_share", sample.definition());
    }
    tree.put("definitions", definitions);
    return tree;
  }

  private static Map<String, Object> match(EditionMatch match) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", match.edition().id());
    tree.put("name", match.edition().label());
    tree.put("records", match.edition().records());
    tree.put("found", match.found());
    tree.put("found_share", match.foundShare());
    tree.put("known", match.known());
    tree.put("known_share", match.knownShare());
    if (match.identical() >= 0) {
      tree.put("identical", match.identical());
      tree.put("identical_share", match.identicalShare());
    }
    return tree;
  }

  private static Map<String, Object> sample(SampleMatch match, int records) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", match.edition().id());
    tree.put("name", match.edition().label());
    tree.put("records", match.edition().records());
    tree.put("records_in_file", records);
    tree.put("sampled", match.sampled());
    tree.put("found", match.found());
    tree.put("found_share", match.foundShare());
    if (match.isCut()) {
      tree.put("last_found_record", match.last());
    }
    return tree;
  }

  private static List<Object> damages(List<Damage> damages) {
    List<Object> trees = new ArrayList<>();
    for (Damage damage : damages) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("kind", damage.kind().id());
      if (!damage.column().isEmpty()) {
        tree.put("column", damage.column());
      }
      tree.put("label", damage.label());
      tree.put("count", damage.count());
      List<Object> examples = new ArrayList<>();
      damage.examples().forEach(example -> examples.add(example(example)));
      tree.put("examples", examples);
      if (damage.remedy().rule() != null) {
        tree.put("rule", damage.remedy().rule().id());
      }
      if (damage.remedy().repair() != null) {
        tree.put("repair", damage.remedy().repair().id());
      }
      trees.add(tree);
    }
    return trees;
  }

  private static Map<String, Object> example(Example example) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (example.record() > 0) {
      tree.put("record", example.record());
    }
    tree.put("text", example.text());
    return tree;
  }
}
