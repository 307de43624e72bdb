package dist;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The parts the program is made of, with their licences, as people read it. The bill of materials
/// says the same for programs.
record Parts(Path bill, Path runtime) {

  /// The list as text.
  ///
  /// @throws IllegalStateException where a part's licence is not known
  String text() throws IOException {
    StringBuilder list = new StringBuilder();
    list.append("Marquee is made of these parts. Each stays under its own licence.\n\n");
    String release =
        Files.readAllLines(runtime.resolve("release")).stream()
            .filter(line ->
                line.startsWith("JAVA_RUNTIME_VERSION=") || line.startsWith("JAVA_VERSION="))
            .map(line -> line.replaceAll(".*=|\"", ""))
            .findFirst()
            .orElseThrow();
    line(
        list, "OpenJDK", release, "GPL-2.0-only WITH Classpath-exception-2.0", "lib/runtime/legal");
    JsonObject root = JsonParser.parseString(Files.readString(bill)).getAsJsonObject();
    for (JsonElement each : root.getAsJsonArray("components")) {
      JsonObject part = each.getAsJsonObject();
      String name = part.get("group").getAsString() + ":" + part.get("name").getAsString();
      line(list, name, part.get("version").getAsString(), licences(name, part), address(part));
    }
    return list.toString();
  }

  private static void line(
      StringBuilder list, String name, String version, String licences, String address) {
    list.append(name).append(' ').append(version).append('\n');
    list.append("    ").append(licences).append('\n');
    if (!address.isEmpty()) {
      list.append("    ").append(address).append('\n');
    }
  }

  private static String licences(String name, JsonObject part) {
    List<String> all = new ArrayList<>();
    JsonArray given = part.getAsJsonArray("licenses");
    if (given != null) {
      for (JsonElement each : given) {
        JsonObject choice = each.getAsJsonObject();
        if (choice.has("expression")) {
          all.add(choice.get("expression").getAsString());
        } else {
          JsonObject licence = choice.getAsJsonObject("license");
          all.add(licence.get(licence.has("id") ? "id" : "name").getAsString());
        }
      }
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("The licence of " + name + " is not known");
    }
    return String.join(", ", all);
  }

  private static String address(JsonObject part) {
    JsonArray references = part.getAsJsonArray("externalReferences");
    if (references != null) {
      for (JsonElement each : references) {
        JsonObject reference = each.getAsJsonObject();
        if (reference.get("type").getAsString().equals("website")) {
          return reference.get("url").getAsString();
        }
      }
    }
    return "";
  }
}
