/// One window for a user: a second start hands its file over and ends. Entry point: [OneWindow].
@NullMarked
package app.marquee.io.instance;

import org.jspecify.annotations.NullMarked;
