package org.rapporteur.record;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Correction.Signature;

/**
 * What became of a dispatch later: a row that is only ever added. Nothing of the earlier dispatch is changed or lost; the claims of
 * a withdrawn one stay and count no longer, until it is reinstated.
 *
 * @param dispatchId the dispatch it is about
 * @param kind what became of it
 * @param later the dispatch that updates, corrects or withdraws it; absent when a person says so
 * @param signature who says so, when and why: an agency with its day of publication and its words, or a person
 */
public record Version(String dispatchId, Kind kind, Optional<String> later, Signature signature) {
    public Version {
        boolean needsLater = kind == Kind.UPDATE || kind == Kind.CORRECTION;
        if (needsLater && later.isEmpty()) {
            throw new IllegalArgumentException(kind.code() + " of " + dispatchId + " needs the later dispatch");
        }
        if (later.filter(dispatchId::equals).isPresent()) {
            throw new IllegalArgumentException(dispatchId + " is no version of itself");
        }
    }

    /** What may become of a dispatch. */
    public enum Kind {
        UPDATE,
        CORRECTION,
        WITHDRAWAL,
        REINSTATEMENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it says the same, whoever says it and when. */
    boolean agrees(Version other) {
        return dispatchId.equals(other.dispatchId) && kind == other.kind && later.equals(other.later);
    }
}
