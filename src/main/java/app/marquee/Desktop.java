package app.marquee;

/// Entry point of the desktop's launcher: opens the window, with the file a double click gives it.
public final class Desktop {
  private Desktop() {}

  public static void main(String[] args) {
    String[] command = new String[args.length + 1];
    command[0] = "gui";
    System.arraycopy(args, 0, command, 1, args.length);
    Marquee.main(command);
  }
}
