package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Layouts;
import app.marquee.ui.chart.layout.Mark;
import app.marquee.ui.chart.layout.Sketch;
import app.marquee.ui.chart.world.MapLayout;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.theme.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A chart on a canvas that fills its place, drawn anew at once when its size, the theme or the
/// current mark changes.
public final class ChartCanvas extends Region {

  /// No mark is the current one.
  public static final int NONE = -1;

  private static final double SMALLEST = 40;

  private ChartSpec spec;
  private Highlight highlight = Highlight.NONE;
  private final Canvas canvas = new Canvas();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", NONE);
  // Held here, because a scene's look must not hold the charts it once showed.
  private final ChangeListener<Theme.Look> lookListener =
      (_, _, now) -> {
        measure = new FxTextMeasure(now.textSize());
        requestLayout();
        redraw();
      };
  private ObservableValue<Theme.Look> look = new ReadOnlyLook();
  private FxTextMeasure measure = new FxTextMeasure(1);
  private Drawing drawing = new Drawing(0, 0, List.of(), List.of(), List.of());
  private List<Integer> walk = List.of();

  public ChartCanvas(ChartSpec spec) {
    this.spec = spec;
    getStyleClass().add("chart-canvas");
    getChildren().add(canvas);
    canvas.setManaged(false);
    setMinSize(0, 0);
    sceneProperty().addListener((_, _, scene) -> follow(scene));
    current.addListener(_ -> paint());
    setOnMouseMoved(moved -> current.set(drawing.markAt(moved.getX(), moved.getY())));
    setOnMouseExited(_ -> current.set(NONE));
    awaitMap();
  }

  public ChartSpec spec() {
    return spec;
  }

  /// Draws another chart, or other values of it in colour.
  public void show(ChartSpec chart, Highlight chosen) {
    if (!chart.equals(spec) || !chosen.equals(highlight)) {
      spec = chart;
      highlight = chosen;
      requestLayout();
      redraw();
    }
  }

  /// What is drawn now.
  public Drawing drawing() {
    return drawing;
  }

  /// The index of the current mark in the drawing, [#NONE] where none is.
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The current mark's exact value, empty where none is.
  public String currentWords() {
    return current.get() == NONE ? "" : drawing.marks().get(current.get()).words();
  }

  /// What is drawn now as SVG.
  public String svg() {
    return ChartSvg.of(spec, drawing, look.getValue().palette(), look.getValue().textSize());
  }

  /// Moves to the mark so many steps on; from none to the first, or back to the last.
  public void step(int by) {
    if (walk.isEmpty()) {
      return;
    }
    int at = walk.indexOf(current.get());
    int next = at < 0 ? (by > 0 ? 0 : walk.size() - 1) : at + by;
    current.set(walk.get(Math.clamp(next, 0, walk.size() - 1)));
  }

  /// Goes to the first or, from the end, the last mark.
  public void first() {
    walk.stream().findFirst().ifPresent(current::set);
  }

  public void last() {
    if (!walk.isEmpty()) {
      current.set(walk.getLast());
    }
  }

  public void leave() {
    current.set(NONE);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(measure.scaled(Layouts.preferredHeight(spec)));
  }

  @Override
  protected double computePrefWidth(double height) {
    return measure.scaled(320);
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      redraw();
    }
  }

  private void follow(Scene scene) {
    look.removeListener(lookListener);
    if (scene != null) {
      look = Theme.lookOf(scene);
      look.addListener(new WeakChangeListener<>(lookListener));
      measure = new FxTextMeasure(look.getValue().textSize());
      redraw();
    }
  }

  private void redraw() {
    if (canvas.getWidth() < SMALLEST || canvas.getHeight() < measure.scaled(SMALLEST)) {
      canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      return;
    }
    drawing = lay();
    walk = walk(drawing.marks());
    if (current.get() == NONE) {
      paint();
    } else {
      current.set(NONE);
    }
  }

  private Drawing lay() {
    Sketch sketch = new Sketch(spec, highlight, canvas.getWidth(), canvas.getHeight(), measure);
    if (!isMap() || !WorldShapes.loading().isDone()) {
      return Layouts.lay(sketch);
    }
    return MapLayout.lay(sketch, WorldShapes.world());
  }

  private boolean isMap() {
    return spec.kind() == ChartSpec.Kind.MAP && !spec.series().isEmpty();
  }

  /// Until the map is read its numbers stand as bars.
  private void awaitMap() {
    if (isMap() && !WorldShapes.loading().isDone()) {
      var _ = WorldShapes.loading().thenAccept(_ -> Platform.runLater(this::redraw));
    }
  }

  /// One stop for each value, though a country has two marks: its shape and its row in the list.
  private static List<Integer> walk(List<Mark> marks) {
    Set<String> seen = new HashSet<>();
    return java.util.stream.IntStream.range(0, marks.size())
        .boxed()
        .filter(i -> seen.add(marks.get(i).words()))
        .toList();
  }

  private void paint() {
    ChartPainter painter =
        new ChartPainter(canvas.getGraphicsContext2D(), look.getValue().palette(), measure);
    painter.paint(drawing);
    if (current.get() != NONE && current.get() < drawing.marks().size()) {
      painter.emphasise(drawing.marks().get(current.get()));
    }
  }

  /// The look before there is a scene.
  private static final class ReadOnlyLook
      extends javafx.beans.property.SimpleObjectProperty<Theme.Look> {
    ReadOnlyLook() {
      super(new Theme.Look(Theme.Variant.LIGHT, Theme.Contrast.NORMAL, 1));
    }
  }
}
