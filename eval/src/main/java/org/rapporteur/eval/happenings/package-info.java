/** How well claims are put together into happenings: on dispatches written for the project, and on the mentions of ECB+. */
@NullMarked
package org.rapporteur.eval.happenings;

import org.jspecify.annotations.NullMarked;
