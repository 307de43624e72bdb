package app.marquee.domain.run;

import java.util.Locale;

/// Puts an exception nobody foresaw into words, with a code that stays the same from run to run.
final class Defects {
  private static final String OURS = "app.marquee.";

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
        code);
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
