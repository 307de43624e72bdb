package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Layouts;
import app.marquee.ui.chart.layout.Sketch;
import app.marquee.ui.chart.view.Arranged;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.world.MapLayout;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.theme.Theme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
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
  private final WeakChangeListener<Theme.Look> follower = new WeakChangeListener<>(lookListener);
  private ObservableValue<Theme.Look> look = new ReadOnlyLook();
  private FxTextMeasure measure = new FxTextMeasure(1);
  private final ObjectProperty<Viewing> viewing =
      new SimpleObjectProperty<>(this, "viewing", Viewing.PLAIN);
  private Arranged arranged;
  private Drawing drawing = Drawing.NONE;
  private Walk walk;
  // The value of the current mark.
  private Spot spot = Arranged.NOWHERE;

  public ChartCanvas(ChartSpec spec) {
    this.spec = spec;
    arranged = Arranged.plain(spec, highlight);
    walk = new Walk(drawing, spec.kind());
    getStyleClass().add("chart-canvas");
    getChildren().add(canvas);
    canvas.setManaged(false);
    setMinSize(0, 0);
    sceneProperty().addListener((_, _, scene) -> follow(scene));
    current.addListener((_, _, now) -> {
      spot = now.intValue() == NONE ? Arranged.NOWHERE : drawing.marks().get(now.intValue()).spot();
      paint();
    });
    viewing.addListener(_ -> arrange());
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
      arrange();
    }
  }

  private void arrange() {
    arranged = Arranged.of(spec, highlight, viewing.get());
    requestLayout();
    redraw();
  }

  /// How the chart is looked at; set, it is drawn anew.
  public ObjectProperty<Viewing> viewingProperty() {
    return viewing;
  }

  /// The chart as it is looked at.
  public Arranged arranged() {
    return arranged;
  }

  /// The chart that marks stand for.
  ChartSpec base() {
    return arranged.base();
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
    return ChartSvg.of(
        arranged.drawn(), drawing, look.getValue().palette(), look.getValue().textSize());
  }

  /// Goes to the mark an arrow leads to; from none to the first, or back to the last.
  public void go(KeyCode arrow) {
    current.set(walk.next(current.get(), arrow));
  }

  /// Goes to the mark after the current one in the chart's order, or before it.
  void turn(int by) {
    current.set(walk.beside(current.get(), by));
  }

  /// Goes to the first or, from the end, the last mark.
  public void first() {
    current.set(walk.first());
  }

  public void last() {
    current.set(walk.last());
  }

  public void leave() {
    current.set(NONE);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(measure.scaled(Layouts.preferredHeight(arranged.drawn())));
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
    look.removeListener(follower);
    if (scene != null) {
      Theme.Look before = look.getValue();
      look = Theme.lookOf(scene);
      look.addListener(follower);
      // A chart that comes back into view stands as it was drawn.
      if (!look.getValue().equals(before)) {
        measure = new FxTextMeasure(look.getValue().textSize());
        redraw();
      }
    }
  }

  private void redraw() {
    if (canvas.getWidth() < SMALLEST || canvas.getHeight() < measure.scaled(SMALLEST)) {
      canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      drawing = Drawing.NONE;
    } else {
      drawing = lay();
    }
    walk = new Walk(drawing, arranged.drawn().kind());
    int at = current.get();
    if (at == NONE) {
      paint();
      return;
    }
    // The same value stays the current one; set anew, so that it is shown where it lies now.
    Spot was = spot;
    current.set(NONE);
    if (at < drawing.marks().size() && drawing.marks().get(at).spot().equals(was)) {
      current.set(at);
    }
  }

  private Drawing lay() {
    Sketch sketch = new Sketch(arranged, canvas.getWidth(), canvas.getHeight(), measure);
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

  private void paint() {
    ChartPainter painter =
        new ChartPainter(canvas.getGraphicsContext2D(), look.getValue().palette(), measure);
    painter.paint(drawing);
    if (current.get() != NONE && current.get() < drawing.marks().size()) {
      painter.emphasise(drawing.marks().get(current.get()));
    }
  }

  /// The look before there is a scene.
  private static final class ReadOnlyLook extends SimpleObjectProperty<Theme.Look> {
    ReadOnlyLook() {
      super(new Theme.Look(Theme.Variant.LIGHT, Theme.Contrast.NORMAL, 1));
    }
  }
}
