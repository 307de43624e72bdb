package app.marquee.io.kaggle;

import app.marquee.domain.recipe.DatasetName;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Asks Kaggle's interface what a data set is and holds.
final class KaggleApi {
  private static final int LARGEST_ANSWER = 8 << 20;

  private final Connection connection;
  private final Retries retries;

  KaggleApi(Connection connection, Retries retries) {
    this.connection = connection;
    this.retries = retries;
  }

  /// What is known of a data set.
  ///
  /// @param version the newest, 0 where it is not told
  /// @param title empty where it is not told; so is the licence
  record View(int version, String title, String licence) {}

  View view(DatasetName set) throws IOException {
    JsonObject json = ask(set, connection.server().view(set));
    return new View(
        Math.max(0, ErrorBody.number(json.get("currentVersionNumber"))),
        Words.foreign(ErrorBody.text(json.get("title"))),
        Words.foreign(ErrorBody.text(json.get("licenseName"))));
  }

  /// Every file's name, over all pages.
  List<String> files(DatasetName set) throws IOException {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String token = null;
    do {
      JsonObject json = ask(set, connection.server().list(set, token));
      JsonElement files = json.get("datasetFiles");
      for (JsonElement file : files instanceof JsonArray array ? array : new JsonArray()) {
        String name = file.isJsonObject() ? ErrorBody.text(file.getAsJsonObject().get("name")) : "";
        if (DatasetName.isInside(name) && !names.contains(name)) {
          names.add(name);
        }
      }
      token = ErrorBody.text(json.get("nextPageToken"));
    } while (!token.isEmpty() && seen.add(token));
    return names;
  }

  private JsonObject ask(DatasetName set, URI from) throws IOException {
    return retries.call(() -> {
      try (Answer answer = connection.follow(from, KaggleServer.Use.DOCUMENT, 0)) {
        byte[] body = answer.body().upTo(LARGEST_ANSWER);
        JsonObject json = ErrorBody.json(body);
        ErrorBody error = ErrorBody.in(answer.status(), body, json);
        if (error == null && json == null) {
          error = new ErrorBody(502, ErrorBody.isPage(body) ? "a web page instead of data" : "");
        }
        if (error != null) {
          throw new Refusals(set, connection.credentials())
              .of(error, answer, connection.clock().instant());
        }
        return json;
      }
    });
  }
}
