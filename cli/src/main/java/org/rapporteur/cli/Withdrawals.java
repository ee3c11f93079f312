package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.Version;

/** Says what was withdrawn, or became of a dispatch otherwise, so that nothing goes unseen. */
final class Withdrawals {
    private Withdrawals() {}

    /** One line where dispatches are left out because they were withdrawn. */
    static void say(RecordStore store, Console console) {
        int withdrawn = store.withdrawn().size();
        if (withdrawn > 0) {
            console.say(Summary.count(withdrawn, "withdrawn dispatch", "withdrawn dispatches")
                    + " left out; `rapporteur version list` tells which, and why.");
        }
    }

    /** The lines about one dispatch, in the order in which they were noted. */
    static List<String> lines(RecordStore store, String dispatchId) {
        return store.versions().stream()
                .filter(v -> v.dispatchId().equals(dispatchId)
                        || v.later().filter(dispatchId::equals).isPresent())
                .map(v -> v.dispatchId().equals(dispatchId) ? about(v) : byLater(v))
                .map(ClaimLine::printable)
                .toList();
    }

    private static String about(Version v) {
        String what = switch (v.kind()) {
            case UPDATE -> "updated";
            case CORRECTION -> "corrected";
            case WITHDRAWAL -> "WITHDRAWN: its claims count no longer";
            case REINSTATEMENT -> "reinstated: its claims count again";
        };
        return what + v.later().map(l -> ", by " + l).orElse("") + signed(v);
    }

    private static String byLater(Version v) {
        String what = switch (v.kind()) {
            case UPDATE -> "updates ";
            case CORRECTION -> "corrects ";
            case WITHDRAWAL -> "withdraws ";
            case REINSTATEMENT -> "reinstates ";
        };
        return what + v.dispatchId() + signed(v);
    }

    private static String signed(Version v) {
        return " (" + v.signature().by() + ", " + v.signature().at() + ": "
                + v.signature().why() + ")";
    }

    /** What a listing of every note shows of one. */
    static String line(Version v) {
        Optional<String> later = v.later();
        return ClaimLine.printable(v.signature().at() + "  " + v.signature().by() + "  "
                + v.kind().code() + "  " + v.dispatchId()
                + later.map(l -> " " + l).orElse("") + "  " + v.signature().why());
    }
}
