/** Near copies: dispatches that print the same agency story, found by what their texts share, so that they count as one source. */
@NullMarked
package org.rapporteur.reconcile.copy;

import org.jspecify.annotations.NullMarked;
