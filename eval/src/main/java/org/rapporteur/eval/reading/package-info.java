/** Measures reading against gold: parts of speech and trees, names, attributions, speed; writes predictions for other scorers. */
@NullMarked
package org.rapporteur.eval.reading;

import org.jspecify.annotations.NullMarked;
