package app.marquee.cli;

import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Shift;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What rules and steps move, as CSV and as JSON.
final class InfluenceText {
  private InfluenceText() {}

  /// One line for each rule and step, with a column for each report that any of them moves.
  static void ranking(List<Influence> ranked, PrintStream out) {
    Set<String> reports = new LinkedHashSet<>();
    ranked.forEach(one -> reports.addAll(one.byReport().keySet()));
    List<String> header =
        new ArrayList<>(List.of("rule", "name", "on", "titles", "cells", "values_moved"));
    List<String> sorted = reports.stream().sorted().toList();
    header.addAll(sorted);
    CsvLine.print(out, header);
    for (Influence one : ranked) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(one.cause().id());
      cells.add(one.name());
      cells.add(one.on());
      cells.add(one.titles());
      cells.add(one.cells());
      cells.add(one.shifts().size());
      sorted.forEach(report -> cells.add(one.byReport().getOrDefault(report, 0)));
      CsvLine.print(out, cells);
    }
  }

  /// One line for each value that a rule or step moves.
  static void shifts(Influence one, PrintStream out) {
    CsvLine.print(out, List.of("report", "path", "label", "without", "with"));
    for (Shift shift : one.shifts()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(shift.report());
      cells.add(shift.path());
      cells.add(shift.label());
      cells.add(shift.without());
      cells.add(shift.with());
      CsvLine.print(out, cells);
    }
  }

  static void json(List<Influence> ranked, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          json.name("influence").beginArray();
          for (Influence one : ranked) {
            json.beginObject();
            json.name("rule").value(one.cause().id());
            json.name("name").value(one.name());
            json.name("on").value(one.on());
            json.name("titles").value(one.titles());
            json.name("cells").value(one.cells());
            json.name("moves").beginArray();
            for (Shift shift : one.shifts()) {
              write(shift, json);
            }
            json.endArray().endObject();
          }
          json.endArray();
        });
  }

  private static void write(Shift shift, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("report").value(shift.report());
    json.name("path").value(shift.path());
    json.name("label").value(shift.label());
    value(shift.without(), json.name("without"));
    value(shift.with(), json.name("with"));
    json.endObject();
  }

  private static void value(@Nullable Object value, JsonWriter json) throws IOException {
    switch (value) {
      case null -> json.nullValue();
      case Number number -> json.value(number);
      case Boolean truth -> json.value(truth);
      default -> json.value(value.toString());
    }
  }
}
