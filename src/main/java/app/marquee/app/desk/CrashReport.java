package app.marquee.app.desk;

import app.marquee.domain.run.Failure;

/// What the user may send to those who can mend a fault of the program: the system, kinds of
/// exceptions and places in code. No message, cell or path is in it.
///
/// @param code stable, the same for the same fault
/// @param details plain text of several lines
public record CrashReport(String code, String details) {

  /// Describes a fault.
  ///
  /// @param version the program's
  public static CrashReport of(Failure.Defect defect, String version) {
    String details =
        String.join(
            "\n",
            "Marquee " + version + ", code " + defect.code(),
            "Java " + property("java.runtime.version") + ", JavaFX " + property("javafx.version"),
            property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
            Runtime.getRuntime().availableProcessors()
                + " processors, "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB of memory at most",
            "",
            defect.details());
    return new CrashReport(defect.code(), details);
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
