package org.rapporteur.cli;

import org.rapporteur.record.RecordStore;

/** Says when happenings are behind the claims. */
final class Reconciled {
    private Reconciled() {}

    static void warnOf(RecordStore store, Console console, String recordOption) {
        if (!store.happenings().pending(1).isEmpty()) {
            console.say("Some dispatches are not reconciled yet; `rapporteur reconcile" + recordOption + "` does it.");
        }
    }
}
