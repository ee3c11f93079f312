/**
 * Where the record leaves the program: JSON Lines, CSV and Parquet, as RECORD-FORMAT says. Offsets are code points.
 */
@NullMarked
package org.rapporteur.record.export;

import org.jspecify.annotations.NullMarked;
