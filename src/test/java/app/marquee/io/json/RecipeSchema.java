package app.marquee.io.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Holds recipes against the schema that ships with the program.
final class RecipeSchema {
  private RecipeSchema() {}

  /// What a file has that the schema does not allow.
  static List<String> faults(Path file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            RecipeSchema.class.getResourceAsStream("/app/marquee/schema/recipe.schema.json"))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema)
          .validate(Files.readString(file), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
