/// Tests of JSON documents, schemas and recipe files.
@NullMarked
package app.marquee.io.json;

import org.jspecify.annotations.NullMarked;
