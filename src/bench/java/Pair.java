import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Times two commands in turn, A B A B …, and prints medians and the ratio A/B pair by pair:
///
///     java src/bench/java/Pair.java 5 'COMMAND A' 'COMMAND B'
///
/// Machines are noisy: quote the paired ratio of CPU, never one absolute time. Needs GNU time at
/// `/usr/bin/time`; commands are given to `sh -c`.
public final class Pair {
  private static final File NOWHERE = new File("/dev/null");
  private static final String[] NAMES = {"wall s", "cpu s", "peak MB"};

  private Pair() {}

  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println("usage: java Pair.java ROUNDS 'COMMAND A' 'COMMAND B'");
      System.exit(2);
    }
    run(args[1]);
    run(args[2]);
    List<double[]> left = new ArrayList<>();
    List<double[]> right = new ArrayList<>();
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      left.add(run(args[1]));
      right.add(run(args[2]));
    }
    for (int i = 0; i < NAMES.length; i++) {
      int column = i;
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < left.size(); round++) {
        ratios.add(left.get(round)[i] / right.get(round)[i]);
      }
      ratios.sort(null);
      System.out.printf(
          Locale.ROOT,
          "%-8s A %9.2f  B %9.2f  A/B %.2f (min %.2f, max %.2f)%n",
          NAMES[i],
          median(left.stream().map(one -> one[column]).sorted().toList()),
          median(right.stream().map(one -> one[column]).sorted().toList()),
          median(ratios),
          ratios.getFirst(),
          ratios.getLast());
    }
  }

  private static double median(List<Double> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /// Wall seconds, CPU seconds and peak memory of a command.
  private static double[] run(String command) throws IOException, InterruptedException {
    Path times = Files.createTempFile("pair", ".txt");
    Process process =
        new ProcessBuilder(
                "/usr/bin/time", "-o", times.toString(), "-f", "%e %U %S %M", "sh", "-c", command)
            .redirectOutput(Redirect.to(NOWHERE))
            .redirectError(Redirect.to(NOWHERE))
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("status " + process.exitValue() + ": " + command);
    }
    String[] parts = Files.readString(times).strip().split(" ");
    Files.delete(times);
    return new double[] {
      Double.parseDouble(parts[0]),
      Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]),
      Double.parseDouble(parts[3]) / 1024
    };
  }
}
