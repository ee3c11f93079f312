/**
 * What is known before any dispatch is read: countries, organisations, offices, codebook, lexicon. Data files, parsed once.
 */
@NullMarked
package org.rapporteur.know;

import org.jspecify.annotations.NullMarked;
