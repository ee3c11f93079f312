package org.rapporteur.reconcile;

/** How near two claims stand to each other in print. The nearest comes first. */
public enum Nearness {
    /** One dispatch tells both. */
    WITHIN,
    /** Two dispatches that are near copies of one story tell them. */
    SAME_STORY,
    /** Two stories. */
    ACROSS;

    static Nearness of(Sign a, Sign b) {
        if (a.claim().dispatchId().equals(b.claim().dispatchId())) {
            return WITHIN;
        }
        return a.claim().story().equals(b.claim().story()) ? SAME_STORY : ACROSS;
    }
}
