/**
 * Where words stand: spans, the text that owns them, code points at the edge, digests. Everything else on the path builds on it.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
