package org.rapporteur.record.sql;

import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.read.Sentence;
import org.rapporteur.text.Digest;

/**
 * A digest of all that is kept of a coding but its sightings: tells whether coding again gave anything else, and whether what
 * is read back is what was written.
 */
final class Stamp {
    private static final int FORMAT = 1;

    private Stamp() {}

    static String of(Coding coding) {
        Dispatch d = coding.dispatch();
        Publication p = d.publication();
        Digest digest = Digest.of("coding", FORMAT).field("dispatch", d.id());
        digest.field("agency", p.agency()).field("byline", p.byline());
        digest.field("dateline", d.layout().dateline().toString());
        for (Section section : d.layout().sections()) {
            digest.field("section", section.toString());
        }
        for (Sentence sentence : coding.sentences()) {
            digest.field("sentence", sentence.toString());
        }
        for (Claim claim : coding.claims()) {
            digest.field("claim", claim.toString());
        }
        for (LedgerEntry entry : coding.entries()) {
            digest.field("entry", entry.toString());
        }
        return digest.id("cod");
    }
}
