package app.marquee.architecture;

/// Names of the project's packages.
final class Packages {

  static final String ROOT = "app.marquee";

  private Packages() {}

  /// A layer with all below it, as ArchUnit writes packages.
  static String layer(String name) {
    return ROOT + "." + name + "..";
  }
}
