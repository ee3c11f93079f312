package org.rapporteur.reconcile;

import java.util.Locale;

/** What two signs have in common or not. Each has a weight in {@code weights.tsv}; the sum decides whether they are one event. */
public enum Feature {
    ACROSS,
    WITHIN,
    SAME_STORY,
    SAME_SENTENCE,
    CONCEPT_SAME,
    CONCEPT_DIFFERS,
    TYPE_DIFFERS,
    TYPE_UNKNOWN,
    MODE_SAME,
    MODE_DIFFERS,
    WORDS_0,
    WORDS_1,
    WORDS_2,
    WORDS_3,
    WORDS_4,
    NAMES_0,
    NAMES_1,
    NAMES_2,
    NAMES_3,
    PLACE_SAME,
    PLACE_NEAR,
    PLACE_DISTRICT,
    PLACE_COUNTRY,
    PLACE_FAR,
    PLACE_OTHER_DISTRICT,
    PLACE_OTHER_COUNTRY,
    PLACE_UNTOLD,
    DAY_SAME,
    DAY_WITHIN,
    DAY_MAYBE,
    DAY_NEWS,
    DAY_NEXT,
    DAY_OTHER,
    DAY_UNKNOWN,
    ACTOR_NAME,
    ACTOR_CODE,
    ACTOR_COUNTRY,
    ACTOR_OTHER,
    ACTOR_UNTOLD,
    RECIPIENT_NAME,
    RECIPIENT_CODE,
    RECIPIENT_COUNTRY,
    RECIPIENT_OTHER,
    RECIPIENT_UNTOLD,
    TOLL_SAME,
    TOLL_MEETS,
    TOLL_NEAR,
    TOLL_FAR,
    TOLL_RUNNING,
    TOLL_OTHER_WITHIN,
    TOLL_UNTOLD;

    /** The word in the table of weights. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
