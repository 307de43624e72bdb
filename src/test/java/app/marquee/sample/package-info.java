/// The sample catalogue: its seeded maker, whose entry point is
/// [app.marquee.sample.SampleCatalogue], and the test that the file in `samples` is what it makes.
/// May use the JDK and `domain.catalogue`.
@NullMarked
package app.marquee.sample;

import org.jspecify.annotations.NullMarked;
