/** Incidents out of the claims of one dispatch, against tables of incidents. */
@NullMarked
package org.rapporteur.eval.incidents;

import org.jspecify.annotations.NullMarked;
