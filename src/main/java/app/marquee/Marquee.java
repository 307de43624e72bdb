package app.marquee;

/// Entry point: the window or the command line, by its arguments.
public final class Marquee {
  private Marquee() {}

  public static void main(String[] args) {}
}
