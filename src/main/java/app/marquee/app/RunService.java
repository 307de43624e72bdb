package app.marquee.app;

/// Runs the stages over the ports.
public final class RunService {
  public RunService(CatalogueSource source, OutputStore outputs) {}
}
