package app.marquee.cli;

import app.marquee.app.TransferRate;
import app.marquee.app.Wording;
import app.marquee.domain.figures.NumberText;
import java.util.LinkedHashMap;
import java.util.Map;

/// Draws how far the run is on the last line of a terminal, with the sentences scrolling above it.
/// Thread-safe.
final class ProgressBar extends ConsoleMonitor {
  private static final long QUIET_NANOS = 300_000_000L;
  private static final long BETWEEN_NANOS = 80_000_000L;
  private static final String BEGIN = "\r\u001b[K";
  private static final int NARROWEST = 20;
  private static final int BAR = 24;
  private static final String FETCH = "fetch";

  private final Outlets outlets;
  private final Map<String, TaskState> tasks = new LinkedHashMap<>();
  private final long started = System.nanoTime();
  private long drawn = started;
  private final TransferRate rate = new TransferRate();
  private boolean standing;
  private int width;

  ProgressBar(Outlets outlets) {
    super(outlets.err());
    this.outlets = outlets;
  }

  @Override
  public synchronized void state(String task, TaskState state) {
    tasks.put(task, state);
    width = 0;
    if (state != TaskState.WAITING && state != TaskState.RUNNING) {
      erase();
    }
  }

  @Override
  public synchronized void progress(String task, long done, long total) {
    long now = System.nanoTime();
    if (task.equals(FETCH)) {
      rate.at(done, now);
    }
    if (now - started < QUIET_NANOS || now - drawn < BETWEEN_NANOS) {
      return;
    }
    drawn = now;
    standing = true;
    // Asked for once a task: the user may have resized the terminal since.
    width = width > 0 ? width : outlets.width().getAsInt();
    outlets.err().print(BEGIN + words(task, done, total));
    outlets.err().flush();
  }

  @Override
  synchronized void print(String line) {
    erase();
    super.print(line);
  }

  private String words(String task, long done, long total) {
    return task.equals(FETCH)
        ? bytes(done, total, rate.bytesPerSecond(), width)
        : line(task, done, total, width);
  }

  /// The line of a fetch, whose unit is bytes.
  static String bytes(long done, long total, long rate, int width) {
    String line =
        FETCH
            + " "
            + Wording.bytes(done)
            + (total > 0 ? " of " + Wording.bytes(total) : "")
            + (rate > 0 ? ", " + Wording.bytes(rate) + "/s" : "");
    return cut(line, Math.max(width, NARROWEST) - 1);
  }

  /// The bar's line, at most as long as the terminal is wide less one: a full line would wrap.
  String line(String task, long done, long total, int width) {
    int room = Math.max(width, NARROWEST) - 1;
    String head = place(task) + " ";
    if (total <= 0) {
      return cut(head + NumberText.whole(done), room);
    }
    double share = Math.clamp((double) done / total, 0, 1);
    String percent = " " + (int) (share * 100) + " %";
    int bar = Math.min(BAR, room - head.length() - percent.length());
    if (bar < 4) {
      return cut(head + percent.strip(), room);
    }
    int filled = (int) Math.round(share * bar);
    return head + "█".repeat(filled) + "░".repeat(bar - filled) + percent;
  }

  private String place(String task) {
    int at = 0;
    int found = 0;
    for (String name : tasks.keySet()) {
      at++;
      found = name.equals(task) ? at : found;
    }
    return found == 0 ? task : found + "/" + at + " " + task;
  }

  private static String cut(String text, int room) {
    return text.length() <= room ? text : text.substring(0, room);
  }

  private void erase() {
    if (standing) {
      outlets.err().print(BEGIN);
      outlets.err().flush();
      standing = false;
    }
  }
}
