/// Tests of the proposals of rules.
@NullMarked
package app.marquee.ui.clean.pairs;

import org.jspecify.annotations.NullMarked;
