/// Key figures, insights and the report documents every face shows. JDK only.
@NullMarked
package app.marquee.domain.figures;

import org.jspecify.annotations.NullMarked;
