package org.rapporteur.code;

import org.rapporteur.resolve.Resolved;

/** Codes a resolved reading: from words to claims. Safe for many threads; the same reading always gives the same claims. */
public interface Coder {
    Coding code(Resolved resolved);
}
