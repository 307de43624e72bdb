package app.marquee.io.kaggle;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The catalogue among the files of a data set or an archive.
final class CatalogueChoice {
  private static final List<String> PREFERRED = List.of("csv", "tsv");
  private static final List<String> OTHERS = List.of("txt", "jsonl", "ndjson", "json", "xlsx");
  private static final int SHOWN = 8;

  private CatalogueChoice() {}

  /// The file asked for, else the only catalogue.
  ///
  /// @throws MarqueeException where there is none, or more than one
  static String of(List<String> files, DatasetName set) {
    String wanted = set.file();
    if (wanted != null) {
      return named(files, wanted).orElseGet(() -> only(files, set.withFile(null)));
    }
    return only(files, set);
  }

  private static Optional<String> named(List<String> files, String wanted) {
    String plain = wanted.replaceFirst("(?i)\\.zip$", "");
    return files.stream()
        .filter(file -> file.equals(plain) || lastPart(file).equals(lastPart(plain)))
        .findFirst();
  }

  private static String only(List<String> files, DatasetName set) {
    List<String> found = withEnding(files, PREFERRED);
    if (found.isEmpty()) {
      found = withEnding(files, OTHERS);
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw failure(
          set.set() + " holds no CSV file" + (files.isEmpty() ? "." : ": " + shown(files) + "."),
          "Choose another data set.");
    }
    throw failure(
        set.set() + " holds several catalogues: " + shown(found) + ".",
        "Say which, as in "
            + DatasetName.SCHEME
            + set.set()
            + "/"
            + found.getFirst()
            + " or with --file.");
  }

  private static List<String> withEnding(List<String> files, List<String> endings) {
    return files.stream().filter(file -> endings.contains(bareEnding(file))).toList();
  }

  /// A packed file counts as what is packed in it.
  private static String bareEnding(String file) {
    return ending(file.replaceFirst("(?i)\\.(zip|gz)$", ""));
  }

  private static String shown(List<String> files) {
    String first = String.join(", ", files.subList(0, Math.min(SHOWN, files.size())));
    return files.size() > SHOWN ? first + " and " + (files.size() - SHOWN) + " more" : first;
  }

  private static String lastPart(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static MarqueeException failure(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }
}
