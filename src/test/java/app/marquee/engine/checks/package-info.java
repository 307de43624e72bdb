/// Tests of the checks over the tables of stages.
@NullMarked
package app.marquee.engine.checks;

import org.jspecify.annotations.NullMarked;
