package app.marquee.cli;

/// A command line that cannot be understood, in one whole sentence.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String sentence) {
    super(sentence);
  }
}
