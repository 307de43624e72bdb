package app.marquee.ui.fx;

/// Makes a page when it is first shown.
@FunctionalInterface
public interface PageFactory {
  Page create(PageContext context);
}
