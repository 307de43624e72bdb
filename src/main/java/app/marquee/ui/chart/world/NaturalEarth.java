package app.marquee.ui.chart.world;

/// The Natural Earth projection, by the polynomials of Šavrič, Patterson and Jenny (2011).
final class NaturalEarth {
  private NaturalEarth() {}

  /// @param longitude and latitude in degrees
  /// @return to the right of the middle meridian, in radii of the earth
  static double x(double longitude, double latitude) {
    double phi = Math.toRadians(latitude);
    double phi2 = phi * phi;
    double phi4 = phi2 * phi2;
    return Math.toRadians(longitude)
        * (0.8707
            - 0.131979 * phi2
            + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4)));
  }

  /// @return above the equator, in radii of the earth
  static double y(double latitude) {
    double phi = Math.toRadians(latitude);
    double phi2 = phi * phi;
    double phi4 = phi2 * phi2;
    return phi
        * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
  }
}
