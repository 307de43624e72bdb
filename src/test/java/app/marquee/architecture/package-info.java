/// The architecture as rules, each with its reason: a change that breaks one fails the build.
@NullMarked
package app.marquee.architecture;

import org.jspecify.annotations.NullMarked;
