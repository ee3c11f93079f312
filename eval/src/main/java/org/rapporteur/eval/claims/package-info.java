/** Measures claims against a gold record, by the figures of {@code score-claims}. Stands outside the path of a dispatch. */
@NullMarked
package org.rapporteur.eval.claims;

import org.jspecify.annotations.NullMarked;
