package app.marquee.io.input;

import java.io.IOException;

/// A text that can be read from its start as often as needed.
public interface TextInput {

  /// The file's own name, such as `netflix_titles.csv`.
  String name();

  /// Size of the file on disk.
  long bytes();

  /// The text's bytes from the start, in whatever charset.
  ByteFeed open() throws IOException;

  /// @param consumed bytes of the file that were read
  /// @throws app.marquee.domain.run.MarqueeException where the file is no longer what it was
  void checkUnchanged(long consumed) throws IOException;

  /// Size of the text where it is known, else 0.
  long textBytes();
}
