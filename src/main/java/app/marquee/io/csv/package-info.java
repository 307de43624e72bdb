/// Reads catalogues from CSV files and writes the tables of a run. Entry points:
/// [CsvCatalogueSource].
@NullMarked
package app.marquee.io.csv;

import org.jspecify.annotations.NullMarked;
