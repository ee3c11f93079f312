/** The crisis set: places, actors and times of crisis dispatches, each with the right answer. */
@NullMarked
package org.rapporteur.eval.crisis;

import org.jspecify.annotations.NullMarked;
