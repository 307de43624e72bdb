package app.marquee.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/// The look of a window: light, dark or as the system has it, with a text size that scales
/// everything. Scenes it is applied to follow each change at once. For the JavaFX thread only.
public final class Theme {

  static final String CONTRAST_SHEET = "/app/marquee/ui/theme/contrast.css";
  private static final String COMPONENTS_SHEET = "/app/marquee/ui/theme/components.css";

  /// The sheets of single places, on the whole scene: a sheet on a pane is looked up anew for each
  /// node below it, which costs a page half its styling.
  private static final List<String> PLACES =
      Stream.of(
              "widgets", "shell/shell", "explain/explain", "dock/dock", "ingest/passport", "pages")
          .map(place -> location("/app/marquee/ui/" + place + ".css"))
          .toList();

  /// The smallest and largest text size, as factors.
  public static final double SMALLEST = 0.8;

  public static final double LARGEST = 2.0;

  private static final double BODY_PIXELS = 13;

  /// What the user chose.
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Which of the two sets of colours is shown.
  public enum Variant {
    LIGHT,
    DARK;

    String tokens() {
      return "/app/marquee/ui/theme/tokens-" + name().toLowerCase(Locale.ROOT) + ".css";
    }

    String base() {
      return this == DARK
          ? new PrimerDark().getUserAgentStylesheet()
          : new PrimerLight().getUserAgentStylesheet();
    }
  }

  /// How strongly text and lines stand out.
  public enum Contrast {
    NORMAL,
    HIGH
  }

  /// What a scene looks like now.
  ///
  /// @param textSize a factor, 1 being 13 pixels
  public record Look(Variant variant, Contrast contrast, double textSize) {

    /// The colours of this look.
    public Palette palette() {
      return Palette.of(variant, contrast);
    }

    /// Pixels of a length given for 13 pixel text.
    public double scaled(double pixels) {
      return pixels * textSize;
    }
  }

  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final ObjectProperty<Contrast> contrast = new SimpleObjectProperty<>(Contrast.NORMAL);
  private final ObjectProperty<Double> textSize = new SimpleObjectProperty<>(1.0);
  private final ReadOnlyObjectWrapper<Look> look;
  // Held so that the listener on the platform's preferences lives as long as the theme.
  private final ChangeListener<ColorScheme> systemListener = (_, _, _) -> refresh();

  public Theme() {
    Fonts.load();
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakChangeListener<>(systemListener));
    look = new ReadOnlyObjectWrapper<>(current());
    choice.addListener((_, _, _) -> refresh());
    contrast.addListener((_, _, _) -> refresh());
    textSize.addListener((_, _, _) -> refresh());
  }

  /// Light, dark or as the system has it.
  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  public ObjectProperty<Contrast> contrastProperty() {
    return contrast;
  }

  /// The text size as a factor; values outside 0.8 to 2 count as the nearest of these.
  public ObjectProperty<Double> textSizeProperty() {
    return textSize;
  }

  /// What scenes look like now. Those who draw on a canvas draw anew when it changes.
  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public Look look() {
    return look.get();
  }

  /// The look of a scene a theme was applied to, for those who draw on a canvas in it; the light
  /// one where none was.
  public static ReadOnlyObjectProperty<Look> lookOf(Scene scene) {
    return worn(scene).getReadOnlyProperty();
  }

  /// Gives a scene this look, now and after every change.
  public void apply(Scene scene) {
    look.addListener((_, _, now) -> dress(scene, now));
    dress(scene, look());
  }

  private void refresh() {
    look.set(current());
  }

  private Look current() {
    Variant variant =
        switch (choice.get()) {
          case LIGHT -> Variant.LIGHT;
          case DARK -> Variant.DARK;
          case SYSTEM ->
              Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                  ? Variant.DARK
                  : Variant.LIGHT;
        };
    double size = Math.clamp(textSize.get(), SMALLEST, LARGEST);
    return new Look(variant, contrast.get(), size);
  }

  /// What a scene wears, kept with the scene so that a node can ask before the theme came.
  private static ReadOnlyObjectWrapper<Look> worn(Scene scene) {
    if (scene.getProperties().get(Look.class) instanceof Worn worn) {
      return worn;
    }
    Worn worn = new Worn();
    scene.getProperties().put(Look.class, worn);
    return worn;
  }

  private static final class Worn extends ReadOnlyObjectWrapper<Look> {
    Worn() {
      super(new Look(Variant.LIGHT, Contrast.NORMAL, 1));
    }
  }

  private static void dress(Scene scene, Look look) {
    worn(scene).set(look);
    scene.setUserAgentStylesheet(look.variant().base());
    List<String> sheets = new ArrayList<>();
    sheets.add(location(look.variant().tokens()));
    sheets.add(location(COMPONENTS_SHEET));
    sheets.add(IconSizes.sheet(look.textSize()));
    if (look.contrast() == Contrast.HIGH) {
      sheets.add(location(CONTRAST_SHEET));
    }
    if (look.textSize() != 1.0) {
      // A sheet rather than a style on the root, because popups copy a scene's sheets.
      sheets.add(
          String.format(
              Locale.ROOT,
              "data:text/css,.root%%7B-fx-font-size:%.2fpx%%7D",
              BODY_PIXELS * look.textSize()));
    }
    sheets.addAll(PLACES);
    scene.getStylesheets().setAll(sheets);
    scene.setFill(look.palette().colour("bg-default"));
  }

  static String location(String sheet) {
    URL found = Theme.class.getResource(sheet);
    if (found == null) {
      throw new IllegalStateException("The style sheet " + sheet + " is not on the class path.");
    }
    return found.toExternalForm();
  }
}
