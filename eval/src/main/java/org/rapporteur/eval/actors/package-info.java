/** Measures actor resolving against the published test cases of another event coder. */
@NullMarked
package org.rapporteur.eval.actors;

import org.jspecify.annotations.NullMarked;
