package org.rapporteur.ledger;

import org.rapporteur.text.Digest;

/** Ids of ledger entries: digests of dispatch, kind and what tells an entry from others of its kind. */
public final class Ids {
    private static final int FORMAT = 1;

    private Ids() {}

    /**
     * @param kind of entry
     * @param dispatchId the dispatch that says it
     * @param key what tells it from others of its kind in the dispatch, as holder and instrument of a position
     */
    public static String of(Kind kind, String dispatchId, String... key) {
        Digest digest = Digest.of("ledger", FORMAT).field("kind", kind.code()).field("dispatch", dispatchId);
        for (String part : key) {
            digest.field("key", part);
        }
        return digest.id(kind.prefix());
    }
}
