package org.rapporteur.serve;

import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;

/** Codes one dispatch; safe for many threads. */
public interface DispatchCoder {
    Coding code(Dispatch dispatch);
}
