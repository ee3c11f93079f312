/**
 * The way of a dispatch on many machines: coding as one job of Apache Spark, reconciling and exporting as another, with the same coder, the same ids and the same
 * bytes as on one machine. Rows between the steps are bytes under a key of text ({@link org.rapporteur.spark.Grouped}); docs/spark.md says how to submit it.
 */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
