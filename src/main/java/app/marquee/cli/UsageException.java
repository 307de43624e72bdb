package app.marquee.cli;

/// A command line that cannot be understood, in one whole sentence.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  UsageException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
