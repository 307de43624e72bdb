/// The welcome page: ways in, and files opened before. Entry point: [WelcomePage].
@NullMarked
package app.marquee.ui.welcome;

import org.jspecify.annotations.NullMarked;
