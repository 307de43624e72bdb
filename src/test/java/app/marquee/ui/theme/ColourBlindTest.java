package app.marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of charts stay apart for eyes that lack a kind of cone. Sight is simulated after
/// Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
/// deficiency", IEEE TVCG 15 (2009), severity 1; distances are those of OKLab (Ottosson 2020), in
/// which two hundredths are just seen.
class ColourBlindTest {
  private static final double FAR = 0.08;

  private static final Map<String, double[][]> SIGHTS =
      Map.of(
          "all cones",
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  /// White is (1, 0, 0) in OKLab, black 0, by definition.
  @Test
  void distancesAreThoseOfOklab() {
    assertThat(distance(Color.WHITE, Color.BLACK, "all cones")).isBetween(0.9999, 1.0001);
    assertThat(distance(Color.RED, Color.LIME, "all cones"))
        .isGreaterThan(2 * distance(Color.web("#ff4400"), Color.web("#99aa00"), "deuteranopia"));
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void namesStayApart(Theme.Variant variant) {
    assertApart(variant, Palette.of(variant, Theme.Contrast.NORMAL).categories());
    assertApart(variant, Palette.of(variant, Theme.Contrast.HIGH).categories());
  }

  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void audiencesStayApart(Theme.Variant variant) {
    assertApart(variant, Palette.of(variant, Theme.Contrast.NORMAL).ordered());
  }

  /// What is all others, or not chosen, stands beside every colour of a chart.
  @ParameterizedTest
  @EnumSource(Theme.Variant.class)
  void greyStaysApartFromEveryColour(Theme.Variant variant) {
    for (Theme.Contrast contrast : Theme.Contrast.values()) {
      Palette palette = Palette.of(variant, contrast);
      for (Color colour :
          Stream.of(palette.categories(), palette.ordered()).flatMap(List::stream).toList()) {
        assertApart(variant, List.of(palette.colour("chart-other"), colour));
      }
    }
  }

  private static void assertApart(Theme.Variant variant, List<Color> colours) {
    for (String sight : SIGHTS.keySet()) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = i + 1; j < colours.size(); j++) {
          assertThat(distance(colours.get(i), colours.get(j), sight))
              .as("%s, %s: %d and %d", variant, sight, i + 1, j + 1)
              .isGreaterThan(FAR);
        }
      }
    }
  }

  private static double distance(Color one, Color other, String sight) {
    double[] a = oklab(seen(one, sight));
    double[] b = oklab(seen(other, sight));
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] seen(Color colour, String sight) {
    double[] linear = {
      linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())
    };
    double[] seen = times(java.util.Objects.requireNonNull(SIGHTS.get(sight)), linear);
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.clamp(seen[i], 0, 1);
    }
    return seen;
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double[] oklab(double[] rgb) {
    double[] cones =
        times(
            new double[][] {
              {0.4122214708, 0.5363325363, 0.0514459929},
              {0.2119034982, 0.6806995451, 0.1073969566},
              {0.0883024619, 0.2817188376, 0.6299787005}
            },
            rgb);
    for (int i = 0; i < 3; i++) {
      cones[i] = Math.cbrt(cones[i]);
    }
    return times(
        new double[][] {
          {0.2104542553, 0.7936177850, -0.0040720468},
          {1.9779984951, -2.4285922050, 0.4505937099},
          {0.0259040371, 0.7827717662, -0.8086757660}
        },
        cones);
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        out[i] += matrix[i][j] * vector[j];
      }
    }
    return out;
  }
}
