package app.marquee.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// The text inside a gzip file.
public record GzipText(InputFile file) implements TextInput {
  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public long bytes() {
    return file.bytes();
  }

  @Override
  public long textBytes() {
    return 0;
  }

  @Override
  public void checkUnchanged(long consumed) throws IOException {
    file.checkUnchanged(consumed);
  }

  @Override
  public ByteFeed open() throws IOException {
    return open(file.path(), name());
  }

  /// What is inside a gzip file.
  ///
  /// @param name how sentences call the file
  public static ByteFeed open(Path file, String name) throws IOException {
    FileFeed packed = new FileFeed(file);
    InputStream unpacked = new GZIPInputStream(new FeedStream(packed), BUFFER);
    return new UnpackedFeed(
        name,
        unpacked,
        new UnpackedFeed.Packed() {
          @Override
          public long consumed() {
            return packed.consumed();
          }

          @Override
          public String sha256() throws IOException {
            return packed.sha256();
          }

          @Override
          public void close() throws IOException {
            packed.close();
          }
        });
  }

  /// A feed as a stream.
  private static final class FeedStream extends InputStream {
    private final ByteFeed feed;
    private final byte[] one = new byte[1];

    FeedStream(ByteFeed feed) {
      this.feed = feed;
    }

    @Override
    public int read() throws IOException {
      return feed.read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = feed.read(into, from, length);
      return read == 0 && length > 0 ? -1 : read;
    }

    @Override
    public int available() {
      // Lets the unpacker look for another member behind the first.
      return 1;
    }
  }
}
