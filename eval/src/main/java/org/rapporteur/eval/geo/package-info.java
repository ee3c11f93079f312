/**
 * Measures how well places are found and resolved, and trains the ranker of candidates.
 */
@NullMarked
package org.rapporteur.eval.geo;

import org.jspecify.annotations.NullMarked;
