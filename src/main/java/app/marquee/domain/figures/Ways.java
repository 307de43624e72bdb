package app.marquee.domain.figures;

import app.marquee.domain.recipe.Definition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one question answers under each of its definitions, side by side.
///
/// @param chosen the definition everything else is counted by
/// @param subject what the answers are about, such as `United States`: the leader by the default
///   definition
/// @param answers titles by definition, the default first; a definition the file cannot answer is
///   left out
/// @param notApplicable why a definition is left out
public record Ways(
    Definition chosen,
    String subject,
    Map<Definition, Long> answers,
    Map<Definition, String> notApplicable) {
  public Ways {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    notApplicable = Collections.unmodifiableMap(new LinkedHashMap<>(notApplicable));
  }

  /// As documents hold it, beside the question's name.
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("chosen", chosen.id());
    map.put("of", subject);
    Map<String, Object> titles = new LinkedHashMap<>();
    answers.forEach((way, count) -> titles.put(way.id(), count));
    map.put("titles", titles);
    if (!notApplicable.isEmpty()) {
      Map<String, Object> reasons = new LinkedHashMap<>();
      notApplicable.forEach((way, reason) -> reasons.put(way.id(), reason));
      map.put("not_applicable", reasons);
    }
    return map;
  }
}
