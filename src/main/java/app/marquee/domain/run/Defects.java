package app.marquee.domain.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/// Puts an exception nobody foresaw into words, with a code that stays the same from run to run.
final class Defects {
  private static final String OURS = "app.marquee.";
  private static final int MOST_FRAMES = 60;

  private Defects() {}

  static Failure.Defect describe(Throwable thrown) {
    String kind = thrown.getClass().getName();
    String place = place(thrown);
    String code =
        String.format(Locale.ROOT, "MQ-%04X", ((kind + "@" + place).hashCode() >>> 8) & 0xFFFF);
    String detail = thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")";
    return new Failure.Defect(
        "The program met a fault of its own in " + place + ": " + kind + detail + ".",
        "Report it with the code " + code + "; the input was not changed.",
        code,
        details(thrown));
  }

  private static String details(Throwable thrown) {
    StringJoiner lines = new StringJoiner("\n");
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Throwable at = thrown;
    while (at != null && seen.add(at)) {
      lines.add((seen.size() == 1 ? "" : "caused by ") + at.getClass().getName());
      addFrames(at.getStackTrace(), lines);
      at = at.getCause();
    }
    return lines.toString();
  }

  private static void addFrames(StackTraceElement[] frames, StringJoiner lines) {
    for (StackTraceElement frame : Arrays.asList(frames).subList(0, shown(frames))) {
      String line = frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "";
      lines.add("  " + frame.getClassName() + "." + frame.getMethodName() + line);
    }
    if (frames.length > MOST_FRAMES) {
      lines.add("  and " + (frames.length - MOST_FRAMES) + " more");
    }
  }

  private static int shown(StackTraceElement[] frames) {
    return Math.min(MOST_FRAMES, frames.length);
  }

  /// The first method of ours on the stack: without line numbers, so that the code outlives edits.
  private static String place(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName();
      }
    }
    return "the Java library";
  }
}
