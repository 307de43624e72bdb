package app.marquee.domain.chart;

import app.marquee.domain.chart.Density.Axis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a chart holds beyond its values, under the keys of its JSON; nothing where it holds no
/// more.
public final class DetailDocument {
  private DetailDocument() {}

  public static Map<String, Object> of(Detail detail) {
    Map<String, Object> map = new LinkedHashMap<>();
    switch (detail) {
      case Boxes boxes ->
          map.put("boxes", boxes.groups().stream().map(DetailDocument::box).toList());
      case Density density -> {
        map.put("across", axis(density.across()));
        map.put("up", axis(density.up()));
        map.put(
            "cells",
            density.cells().stream()
                .map(cell ->
                    List.<Object>of(
                        density.across().edge(cell.column()),
                        density.up().edge(cell.row()),
                        cell.count()))
                .toList());
      }
      case Grain grain -> {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("first", grain.first());
        numbers.put("counts", grain.counts());
        if (!grain.whole().isEmpty()) {
          numbers.put("whole", grain.whole());
        }
        map.put("whole_numbers", numbers);
      }
      case Links links -> {
        map.put("links", links.links().stream().map(DetailDocument::link).toList());
        map.put(
            "places", links.places().stream().map(at -> List.<Object>of(at.x(), at.y())).toList());
      }
      case Detail.Further more -> {
        if (more instanceof Detail.Apart) {
          map.put("adds_up", false);
        }
        if (!more.names().isEmpty()) {
          map.put("further", further(more));
        }
      }
    }
    return map;
  }

  private static Map<String, Object> box(FiveNumbers one) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("count", one.count());
    map.put("lowest", one.lowest());
    map.put("lower_whisker", one.lowerWhisker());
    map.put("lower_quartile", one.lowerQuartile());
    map.put("median", one.median());
    map.put("upper_quartile", one.upperQuartile());
    map.put("upper_whisker", one.upperWhisker());
    map.put("highest", one.highest());
    map.put(
        "outliers",
        one.outliers().stream().map(far -> List.<Object>of(far.value(), far.count())).toList());
    return map;
  }

  private static Map<String, Object> axis(Axis axis) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("unit", axis.unit());
    map.put("first", axis.first());
    map.put("width", axis.width());
    map.put("steps", axis.steps());
    return map;
  }

  private static List<Object> link(Links.Link link) {
    return List.of(link.from(), link.to(), link.titles());
  }

  private static Map<String, Object> further(Detail.Further more) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("names", more.names());
    map.put("values", more.values());
    return map;
  }
}
