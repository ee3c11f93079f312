package org.rapporteur.cli;

import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;

/** Codes dispatches; safe for many threads. The program's own is {@link OwnCoder}. */
interface DispatchCoder {
    Coding code(Dispatch dispatch);

    /** A digest of all that a coding depends on; empty when it is not known, and then everything is coded each time. */
    default String identity() {
        return "";
    }
}
