package app.marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
  private static final List<String> TEXTS =
      List.of(
          "fg-default",
          "fg-muted",
          "fg-subtle",
          "accent-fg",
          "success-fg",
          "warning-fg",
          "danger-fg");
  private static final List<String> SURFACES =
      List.of("bg-default", "bg-subtle", "bg-inset", "bg-overlay", "accent-subtle");

  /// From the definition in WCAG 2: white on black is 21, and #767676 is the well-known lightest
  /// grey that still reaches 4.5 on white.
  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Palette.contrast(Color.WHITE, Color.BLACK)).isEqualTo(21.0, within(1e-9));
    assertThat(Palette.contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    assertThat(Palette.contrast(Color.web("#777777"), Color.WHITE)).isLessThan(4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void textReadsOnEverySurfaceItStandsOn(Theme.Variant variant) {
    Palette palette = Palette.of(variant, Theme.Contrast.NORMAL);
    for (String text : TEXTS) {
      for (String surface : SURFACES) {
        assertThat(Palette.contrast(palette.colour(text), palette.colour(surface)))
            .as("%s: %s on %s", variant, text, surface)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (String state : List.of("success", "warning", "danger")) {
      assertThat(Palette.contrast(palette.colour(state + "-fg"), palette.colour(state + "-subtle")))
          .as("%s: %s", variant, state)
          .isGreaterThanOrEqualTo(4.5);
    }
    assertThat(Palette.contrast(palette.colour("fg-emphasis"), palette.colour("accent-emphasis")))
        .as("%s: the filled button", variant)
        .isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void marksThatStandAloneAreSeen(Theme.Variant variant) {
    Palette palette = Palette.of(variant, Theme.Contrast.NORMAL);
    Color ground = palette.colour("bg-default");
    for (int i = 0; i < palette.categories().size(); i++) {
      assertThat(Palette.contrast(palette.categories().get(i), ground))
          .as("%s: category %d", variant, i + 1)
          .isGreaterThanOrEqualTo(3.0);
    }
    for (String mark :
        List.of(
            "accent-emphasis",
            "success-emphasis",
            "warning-emphasis",
            "danger-emphasis",
            "neutral-emphasis")) {
      assertThat(Palette.contrast(palette.colour(mark), ground))
          .as("%s: %s", variant, mark)
          .isGreaterThanOrEqualTo(3.0);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void labelsInsideMarksRead(Theme.Variant variant) {
    Palette palette = Palette.of(variant, Theme.Contrast.NORMAL);
    for (Color mark : palette.ordered()) {
      assertThat(Palette.contrast(palette.textOn(mark), mark)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void neighboursInARampDiffer(Theme.Variant variant) {
    Palette palette = Palette.of(variant, Theme.Contrast.NORMAL);
    for (List<Color> ramp : List.of(palette.sequential(), palette.ordered())) {
      for (int i = 1; i < ramp.size(); i++) {
        assertThat(Palette.contrast(ramp.get(i), ramp.get(i - 1)))
            .as("%s: step %d", variant, i)
            .isGreaterThanOrEqualTo(1.2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void highContrastKnowsTwoTextTones(Theme.Variant variant) {
    Palette palette = Palette.of(variant, Theme.Contrast.HIGH);
    assertThat(palette.colour("fg-muted")).isEqualTo(palette.colour("fg-default"));
    assertThat(palette.colour("border-muted")).isEqualTo(palette.colour("border-default"));
  }

  @Test
  void onlyTheTokensNameColours() throws IOException {
    Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    for (String sheet : List.of("components.css", "contrast.css")) {
      assertThat(colour.matcher(text(sheet)).results().map(m -> m.group()).toList())
          .as(sheet)
          .isEmpty();
    }
  }

  @Test
  void bothThemesNameTheSameTokens() throws IOException {
    assertThat(names("tokens-light.css"))
        .hasSizeGreaterThan(60)
        .isEqualTo(names("tokens-dark.css"));
  }

  private static List<String> names(String sheet) throws IOException {
    return Pattern.compile("(?m)^  (-color-[a-z0-9-]+):")
        .matcher(text(sheet))
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static String text(String sheet) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
