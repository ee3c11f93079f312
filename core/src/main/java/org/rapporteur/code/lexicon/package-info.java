/**
 * The words of the codebook: event entries, modality and speech cues, victims, instruments, verdicts, all read from the data files beside
 * {@code org.rapporteur.code}. The finders of claims ask it; it knows nothing of dispatches.
 */
@NullMarked
package org.rapporteur.code.lexicon;

import org.jspecify.annotations.NullMarked;
