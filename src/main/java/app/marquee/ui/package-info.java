/// The window: composes the shell and its pages. Entry point: [WindowApplication]. Uses `app` and
/// the records of `domain`; JavaFX stays in here.
@NullMarked
package app.marquee.ui;

import org.jspecify.annotations.NullMarked;
