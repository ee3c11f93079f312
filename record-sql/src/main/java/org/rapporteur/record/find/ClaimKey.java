package org.rapporteur.record.find;

import java.util.List;

/**
 * A claim in a list.
 *
 * @param triggerBegin where its trigger begins, code points
 * @param key what the list is ordered by first
 */
public record ClaimKey(String claimId, String dispatchId, int triggerBegin, double key) {
    /** Where a page that ends with it ends. */
    public Cursor cursor() {
        return new Cursor(key, List.of(dispatchId, Integer.toString(triggerBegin), claimId));
    }
}
