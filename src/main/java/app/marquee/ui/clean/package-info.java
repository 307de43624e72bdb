/// The Clean page: the rules in order, what each changed, the cleaned titles. Entry point:
/// [CleanPage].
@NullMarked
package app.marquee.ui.clean;

import org.jspecify.annotations.NullMarked;
