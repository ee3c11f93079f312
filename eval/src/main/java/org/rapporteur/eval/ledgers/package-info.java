/** Measures positions, amendments, provisions and responsibilities against annotated dispatches. */
@NullMarked
package org.rapporteur.eval.ledgers;

import org.jspecify.annotations.NullMarked;
