/// Data sets from Kaggle over its REST interface: version, download with resume, hashes, cache.
/// Entry point: [KaggleSource]. The only package that speaks to a network. May use `app`, `domain`,
/// `io.file`, Gson, Failsafe and the JDK's HTTP client.
@NullMarked
package app.marquee.io.kaggle;

import org.jspecify.annotations.NullMarked;
