package app.marquee.engine.editions;

import app.marquee.domain.passport.SampledEdition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the samples that ship with the program from lists written by hand: of each edition a file
/// `hulu-2021.tsv` and so on, whose lines hold a record's number, type, release year and title.
final class SampleMaker {
  private SampleMaker() {}

  /// @param arguments the folder of the lists, and the folder of the fingerprints
  public static void main(String[] arguments) throws IOException {
    List<EditionSamples.Sample> samples = new ArrayList<>();
    for (SampledEdition edition : SampledEdition.values()) {
      Path list = Path.of(arguments[0]).resolve(edition.id() + ".tsv");
      samples.add(sample(Files.readAllLines(list), edition.records()));
    }
    Files.write(
        Path.of(arguments[1]).resolve(EditionSamples.SAMPLES),
        FingerprintMaker.packed(out -> write(samples, out)));
  }

  /// @param most the last number there is
  static EditionSamples.Sample sample(List<String> lines, int most) {
    int[] numbers = new int[lines.size()];
    int[] keys = new int[lines.size()];
    for (int i = 0; i < keys.length; i++) {
      String[] cells = lines.get(i).split("\t", -1);
      numbers[i] = Integer.parseInt(cells[0]);
      if (cells.length != 4 || numbers[i] > most || (i > 0 && numbers[i] <= numbers[i - 1])) {
        throw new IllegalArgumentException(lines.get(i));
      }
      byte[] title = cells[3].getBytes(StandardCharsets.UTF_8);
      int type = TitleKey.type(cells[1]);
      keys[i] = new TitleKey().of(title, 0, title.length, type, Integer.parseInt(cells[2]));
    }
    return new EditionSamples.Sample(numbers, keys);
  }

  /// Writes the samples of all editions, in planes.
  static void write(List<EditionSamples.Sample> samples, OutputStream out) throws IOException {
    for (EditionSamples.Sample sample : samples) {
      FingerprintMaker.planes(new int[] {sample.keys().length}, 2, out);
      FingerprintMaker.planes(sample.numbers(), 2, out);
      FingerprintMaker.planes(sample.keys(), 4, out);
    }
  }
}
