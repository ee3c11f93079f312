package org.rapporteur.record.find;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.RapporteurException;

/** The order of a list of claims. */
public enum ClaimOrder {
    /** By dispatch id, then trigger, then claim id: the order of exports. */
    ID("id", "key-id"),
    /** The latest published first, undated ones last. */
    PUBLISHED("-published", "key-published"),
    /** The least sure first. */
    CONFIDENCE("confidence", "key-confidence");

    private final String word;
    private final String fragment;

    ClaimOrder(String word, String fragment) {
        this.word = word;
        this.fragment = fragment;
    }

    String fragment() {
        return fragment;
    }

    /**
     * @param word id, -published or confidence
     * @throws RapporteurException {@code bad-parameter} for another
     */
    public static ClaimOrder of(String word) {
        List<String> known = Arrays.stream(values()).map(o -> o.word).toList();
        return Arrays.stream(values())
                .filter(o -> o.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new RapporteurException(
                        "bad-parameter",
                        "there is no order \"" + word + "\"; " + Nearest.told(word, known, "it is one of ")));
    }
}
