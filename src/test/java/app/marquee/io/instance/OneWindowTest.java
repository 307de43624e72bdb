package app.marquee.io.instance;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Asked;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.io.instance.OneWindow.Start;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second start finds the first, whatever else is found in its place.
final class OneWindowTest {
  private static final long LIMIT_SECONDS = 30;

  @TempDir private Path folder;
  private final BlockingQueue<Optional<Asked>> heard = new LinkedBlockingQueue<>();
  private OneWindow window;
  private Path own;

  @BeforeEach
  void openTheFirst() {
    own = folder.resolve("run");
    window = first();
  }

  @AfterEach
  void closeTheFirst() {
    window.close();
  }

  @Test
  void aFileOfASecondStartArrives() throws InterruptedException {
    window.onAsked(heard::add);
    Asked file = new Asked.Document(folder.resolve("Filme ✓, alle.marquee"));
    assertThat(OneWindow.claim(own, file)).isEqualTo(new Start.HandedOver());
    assertThat(next()).contains(file);
    assertThat(OneWindow.claim(own, null)).isEqualTo(new Start.HandedOver());
    assertThat(next()).isEmpty();
  }

  @Test
  void aDataSetOfASecondStartArrives() throws InterruptedException {
    window.onAsked(heard::add);
    Asked set = new Asked.DataSet(new DatasetName("shivamb", "netflix-shows", "a b.csv", 5));
    assertThat(OneWindow.claim(own, set)).isEqualTo(new Start.HandedOver());
    assertThat(next()).contains(set);
  }

  @Test
  void aFileThatComesBeforeTheWindowIsShownIsNotLost() throws InterruptedException {
    assertThat(OneWindow.claim(own, asked("a.csv"))).isEqualTo(new Start.HandedOver());
    window.onAsked(heard::add);
    assertThat(next()).contains(asked("a.csv"));
  }

  @Test
  void afterTheFirstHasGoneTheNextIsTheWindow() {
    window.close();
    assertThat(own.resolve("window.sock")).doesNotExist();
    window = first();
  }

  @Test
  void aSocketNobodyListensAtIsReplaced() throws IOException, InterruptedException {
    window.close();
    Files.writeString(own.resolve("window.sock"), "left by a power cut");
    window = first();
    window.onAsked(heard::add);
    assertThat(OneWindow.claim(own, asked("a.csv"))).isEqualTo(new Start.HandedOver());
    assertThat(next()).isPresent();
  }

  @Test
  void whatIsNoMessageIsNotHeardAndHarmsNothing() throws IOException, InterruptedException {
    window.onAsked(heard::add);
    send("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    sendPath(Integer.MAX_VALUE, new byte[3]);
    sendPath(-1, new byte[0]);
    sendPath(1, new byte[] {(byte) 0xff});
    sendPath(8, "kaggle:a".getBytes(StandardCharsets.UTF_8));
    sendPath(5, "a.csv".getBytes(StandardCharsets.UTF_8));
    sendPath(3, new byte[] {'/', 0, 'x'});
    assertThat(OneWindow.claim(own, asked("a.csv"))).isEqualTo(new Start.HandedOver());
    assertThat(next()).contains(asked("a.csv"));
    assertThat(heard).isEmpty();
  }

  @Test
  void aCallerWhoSaysNothingKeepsNobodyWaiting() throws IOException, InterruptedException {
    window.onAsked(heard::add);
    try (SocketChannel _ = connect()) {
      assertThat(OneWindow.claim(own, asked("a.csv"))).isEqualTo(new Start.HandedOver());
      assertThat(next()).isPresent();
    }
  }

  @Test
  void onlyTheUserMayEnter() throws IOException {
    if (own.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void whereNoFolderCanBeMadeAStartIsAlone() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    assertThat(OneWindow.claim(folder.resolve("file/below"), null)).isInstanceOf(Start.Alone.class);
  }

  @Test
  void aPathTooLongForASocketLeavesAStartAlone() throws IOException {
    Path deep = folder.resolve("a".repeat(120));
    assertThat(OneWindow.claim(deep, null)).isInstanceOf(Start.Alone.class);
    try (var left = Files.list(deep)) {
      assertThat(left).as("the lock is gone again").isEmpty();
    }
  }

  private OneWindow first() {
    return switch (OneWindow.claim(own, null)) {
      case Start.First first -> first.window();
      case Start other -> throw new AssertionError(other);
    };
  }

  private Asked asked(String name) {
    return new Asked.Document(folder.resolve(name));
  }

  private Optional<Asked> next() throws InterruptedException {
    Optional<Asked> file = heard.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    assertThat(file).as("what was heard").isNotNull();
    return file;
  }

  private void sendPath(int length, byte[] path) throws IOException {
    send(
        ByteBuffer.allocate(8 + path.length).putInt(Message.MARK).putInt(length).put(path).array());
  }

  private void send(byte[] bytes) throws IOException {
    try (SocketChannel channel = connect();
        OutputStream out = Channels.newOutputStream(channel)) {
      out.write(bytes);
      requireNoAnswer(channel);
    }
  }

  private static void requireNoAnswer(SocketChannel channel) {
    int answer;
    try {
      answer = Channels.newInputStream(channel).read();
    } catch (IOException closedWithWordsUnread) {
      answer = -1;
    }
    assertThat(answer).isEqualTo(-1);
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of(own.resolve("window.sock")));
    return channel;
  }
}
