package org.rapporteur.read;

import org.rapporteur.dispatch.Dispatch;

/** Reads a dispatch. Safe for use by many threads at once; the same dispatch always gives the same reading. */
public interface Reader {
    Reading read(Dispatch dispatch);
}
