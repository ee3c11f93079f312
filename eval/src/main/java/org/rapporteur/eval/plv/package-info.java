/** Event types of sentences with a marked source and target (PLV), by the claims that the whole way gives. */
@NullMarked
package org.rapporteur.eval.plv;

import org.jspecify.annotations.NullMarked;
