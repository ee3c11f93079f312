package org.rapporteur.spark;

import java.io.Serializable;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.library.Rapporteur;

/** Codes a dispatch, wherever it is sent. */
interface DispatchCoding extends Serializable {
    Coding code(Dispatch dispatch);

    /** The program's own coder: opened once on each machine when the first dispatch comes, and shared by all tasks that run there. */
    static DispatchCoding own() {
        return dispatch -> Opened.RAPPORTEUR.code(dispatch);
    }

    /** Opened when it is first asked for. */
    final class Opened {
        private static final Rapporteur RAPPORTEUR = Rapporteur.open();

        private Opened() {}
    }
}
