/// The dataset passport: which known edition a file is, how far from it, and what was done to it on
/// the way. Entry point: [Passport]. JDK only.
@NullMarked
package app.marquee.domain.passport;

import org.jspecify.annotations.NullMarked;
