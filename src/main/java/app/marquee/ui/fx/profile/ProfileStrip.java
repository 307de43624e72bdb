package app.marquee.ui.fx.profile;

import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.quality.ColumnShape.Bar;
import app.marquee.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The shape of a column in its header: how its values spread, as bars, and below them one line of
/// which cells are flagged, changed, as they stood, or missing. A click on a part shows its titles.
final class ProfileStrip extends Region {
  private static final double BARS = 24;
  private static final double GAP = 4;
  private static final double LINE = 4;
  private static final double BETWEEN = 1;

  /// A part on the line below the bars.
  private record Share(Region region, long titles) {}

  private final ProfileWords words;
  private final BiConsumer<ColumnPart, String> choose;
  private final List<Region> bars = new ArrayList<>();
  private final List<Share> shares = new ArrayList<>();
  private @Nullable ColumnShape shape;

  /// @param choose called with a part that was pressed and what it is called
  ProfileStrip(ProfileWords words, BiConsumer<ColumnPart, String> choose) {
    this.words = words;
    this.choose = choose;
    getStyleClass().add("profile-strip");
    setMinHeight(BARS + GAP + LINE);
    setPrefHeight(BARS + GAP + LINE);
  }

  void show(ColumnShape of) {
    shape = of;
    bars.clear();
    shares.clear();
    for (Bar bar : of.bars()) {
      bars.add(part(bar.part(), words.label(of, bar), bar.titles(), "profile-bar"));
    }
    share(new ColumnPart.Flagged(), "profile.flagged", of.flagged(), "profile-flagged");
    share(new ColumnPart.Changed(), "profile.changed", of.summary().changed(), "profile-changed");
    share(new ColumnPart.Plain(), "profile.plain", of.plain(), "profile-plain");
    share(new ColumnPart.Missing(), "profile.missing", of.summary().missing(), "profile-missing");
    getChildren().setAll(bars);
    shares.forEach(share -> getChildren().add(share.region()));
    requestLayout();
  }

  private void share(ColumnPart part, String key, long titles, String style) {
    if (titles > 0) {
      shares.add(new Share(part(part, words.texts().get(key), titles, style), titles));
    }
  }

  private Region part(ColumnPart part, String name, long titles, String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        choose.accept(part, name);
      }
    });
    // A header sorts where it is pressed; its parts do not.
    region.addEventHandler(MouseEvent.MOUSE_PRESSED, ProfileStrip::keep);
    region.addEventHandler(MouseEvent.MOUSE_RELEASED, ProfileStrip::keep);
    Tip.of(region, () -> words.texts().format("profile.part", name, titles));
    return region;
  }

  private static void keep(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    ColumnShape now = shape;
    double width = getWidth();
    if (now == null || width <= 0) {
      return;
    }
    long most = now.bars().stream().mapToLong(Bar::titles).max().orElse(1);
    double step = width / Math.max(8, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      long titles = now.bars().get(i).titles();
      double height = titles == 0 ? 0 : Math.max(1, Math.rint(BARS * titles / Math.max(1, most)));
      double left = Math.rint(i * step);
      double right = Math.rint((i + 1) * step) - BETWEEN;
      bars.get(i).resizeRelocate(left, BARS - height, Math.max(1, right - left), height);
    }
    long all = shares.stream().mapToLong(Share::titles).sum();
    double from = 0;
    long before = 0;
    for (Share share : shares) {
      before += share.titles();
      double to = Math.max(from + 2, Math.rint(width * before / all));
      share.region().resizeRelocate(from, BARS + GAP, to - from, LINE);
      from = to;
    }
  }
}
