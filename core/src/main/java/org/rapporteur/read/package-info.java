/**
 * What reading gives: sentences, tokens, mentions, entities, attributions, quotations of one dispatch. Follows intake, precedes resolving.
 */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
