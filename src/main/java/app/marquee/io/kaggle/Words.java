package app.marquee.io.kaggle;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/// What went wrong on the way, as a clause. Says no address, as one may be signed.
final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  static String clause(IOException thrown) {
    return switch (thrown) {
      case TemporaryException known -> String.valueOf(known.getMessage());
      case HttpConnectTimeoutException _ -> "Kaggle cannot be reached";
      case HttpTimeoutException _ -> "the server does not answer";
      case UnknownHostException _ -> "the name of the server is not known to this network";
      case ConnectException unreachable ->
          unreachable.getCause() instanceof UnresolvedAddressException
              ? "the name of the server is not known to this network"
              : "the server takes no connection";
      case SSLException _ -> "the connection is not secure: the server's certificate is not valid";
      case SocketException _ -> "the connection broke";
      default -> "the connection ended before everything had come";
    };
  }

  /// What another machine said, fit for a line of ours: without control characters, not too long.
  static String foreign(String said) {
    String line = said.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
