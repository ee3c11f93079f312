/** Measures time expressions against TimeML and writes predictions as TimeML. Stands outside the path of a dispatch. */
@NullMarked
package org.rapporteur.eval.time;

import org.jspecify.annotations.NullMarked;
