/// Rules by name and checks with their results. Entry points: [RuleId], [CheckSpec]. JDK only.
@NullMarked
package app.marquee.domain.quality;

import org.jspecify.annotations.NullMarked;
