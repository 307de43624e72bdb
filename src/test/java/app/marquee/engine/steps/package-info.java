/// Tests of the user's steps.
@NullMarked
package app.marquee.engine.steps;

import org.jspecify.annotations.NullMarked;
