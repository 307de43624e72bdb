import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Starts two commands in turn that open a window, and prints how long each takes until the screen
/// shows what it then keeps showing, with the CPU time that took:
///
///     xvfb-run -s '-screen 0 1400x900x24' java src/bench/java/FirstPaint.java 5 \
///       'Marquee samples/streaming_titles.csv' 'java -jar target/marquee.jar gui samples/streaming_titles.csv'
///
/// The screen must be otherwise empty. The commands may hold no quotes.
public final class FirstPaint {
  private static final long SETTLED = Duration.ofMillis(1200).toNanos();
  private static final long LONGEST = Duration.ofSeconds(180).toNanos();
  private static final int PAUSE_MILLIS = 15;

  private record Times(double wall, double cpu) {}

  public static void main(String[] args) throws Exception {
    Robot robot = new Robot();
    once(robot, args[1]);
    once(robot, args[2]);
    List<Times> first = new ArrayList<>();
    List<Times> second = new ArrayList<>();
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      first.add(once(robot, args[1]));
      second.add(once(robot, args[2]));
    }
    print(
        "wall", first.stream().mapToDouble(Times::wall), second.stream().mapToDouble(Times::wall));
    print("cpu", first.stream().mapToDouble(Times::cpu), second.stream().mapToDouble(Times::cpu));
    System.exit(0);
  }

  private static Times once(Robot robot, String command) throws Exception {
    int[] empty = screen(robot);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command.split(" ")).inheritIO().start();
    int[] last = empty;
    long changed = start;
    Duration cpu = Duration.ZERO;
    while (last == empty || System.nanoTime() - changed < SETTLED) {
      if (!process.isAlive() || System.nanoTime() - start > LONGEST) {
        throw new IllegalStateException("No window: " + command);
      }
      Thread.sleep(PAUSE_MILLIS);
      int[] now = screen(robot);
      if (!Arrays.equals(now, last)) {
        changed = System.nanoTime();
        cpu = process.info().totalCpuDuration().orElseThrow();
        last = now;
      }
    }
    process.destroy();
    process.waitFor();
    while (!Arrays.equals(screen(robot), empty)) {
      Thread.sleep(PAUSE_MILLIS);
    }
    return new Times((changed - start) / 1e9, cpu.toMillis() / 1e3);
  }

  private static int[] screen(Robot robot) {
    Rectangle whole = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    BufferedImage image = robot.createScreenCapture(whole);
    return image.getRGB(0, 0, whole.width, whole.height, null, 0, whole.width);
  }

  private static void print(
      String what, java.util.stream.DoubleStream a, java.util.stream.DoubleStream b) {
    double[] left = a.toArray();
    double[] right = b.toArray();
    double[] ratios =
        IntStream.range(0, left.length).mapToDouble(i -> left[i] / right[i]).toArray();
    System.out.printf(
        Locale.ROOT,
        "%-5s A %.2f  B %.2f  A/B %.2f (min %.2f, max %.2f)%n",
        what,
        median(left),
        median(right),
        median(ratios),
        Arrays.stream(ratios).min().orElseThrow(),
        Arrays.stream(ratios).max().orElseThrow());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
