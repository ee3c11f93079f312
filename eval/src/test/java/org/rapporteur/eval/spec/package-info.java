/** The specification of coding: dispatches in our own words, read by the program's own reader, and the claims they must give. */
@NullMarked
package org.rapporteur.eval.spec;

import org.jspecify.annotations.NullMarked;
