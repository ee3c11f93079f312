/** Recorded votes of bodies: reads tables of roll calls and tells how far the rules of a body explain them. */
@NullMarked
package org.rapporteur.eval.council;

import org.jspecify.annotations.NullMarked;
