package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What is compared of a claim. Made by {@link SignMaker}; a record keeps it as one line ({@link SignLine}).
 *
 * @param claim which claim
 * @param act what happened
 * @param site where, when told
 * @param window when
 * @param parties who did it to whom
 * @param tolls how many were hurt, held or driven out
 * @param wording the words that tell it
 */
public record Sign(
        Ref claim, Act act, Optional<Site> site, Window window, Parties parties, List<Toll> tolls, Wording wording) {
    public Sign {
        tolls = List.copyOf(tolls);
    }

    public String id() {
        return claim.claimId();
    }

    /** The same sign of another claim of the dispatch. */
    Sign of(String claimId) {
        return new Sign(
                new Ref(claimId, claim.dispatchId(), claim.story()), act, site, window, parties, tolls, wording);
    }

    /** The same sign where the dispatch is a near copy of a story; "" leaves it its own. */
    public Sign in(String story) {
        Ref ref = new Ref(claim.claimId(), claim.dispatchId(), story.isEmpty() ? claim.dispatchId() : story);
        return new Sign(ref, act, site, window, parties, tolls, wording);
    }

    /**
     * A claim of a dispatch.
     *
     * @param story the dispatch itself, or the one whose near copy it is
     */
    public record Ref(String claimId, String dispatchId, String story) {}

    /**
     * What happened.
     *
     * @param family types that tell the same event in other words; empty when unknown
     * @param type PLOVER type; empty when unknown
     * @param mode PLOVER mode; empty when none is told
     * @param standing actual, draft or wanted: what was done is never what was only asked for
     */
    public record Act(String family, String type, String mode, String standing) {}

    /**
     * Where it happened.
     *
     * @param country ISO3, or empty
     * @param admin1 first-order division, or empty
     * @param name of the place
     * @param geonamesId or 0
     * @param precise whether a city, site or district is named
     * @param latitude degrees, NaN when unknown
     * @param longitude degrees, NaN when unknown
     */
    public record Site(
            String country,
            String admin1,
            String name,
            long geonamesId,
            boolean precise,
            double latitude,
            double longitude) {}

    /**
     * The days it may have happened on, as days since 1970; an event without any date has {@code from} after {@code to}.
     *
     * @param told whether the text gives them; else they are the days before publication
     */
    public record Window(int from, int to, boolean told) {
        static final Window NONE = new Window(1, 0, false);

        boolean isKnown() {
            return from <= to;
        }

        int days() {
            return to - from + 1;
        }
    }

    /** Who did it to whom, each list sorted. */
    public record Parties(List<Party> actors, List<Party> recipients) {
        public Parties {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * One side.
     *
     * @param name lower case, or empty
     * @param country ISO3 or PLOVER's, or empty
     * @param sector the most telling sector, or empty
     */
    public record Party(String name, String country, String sector) implements Comparable<Party> {
        @Override
        public int compareTo(Party other) {
            return toString().compareTo(other.toString());
        }
    }

    /** A bounded number of people; -1 where open. */
    public record Toll(String unit, long low, long high, boolean running) {}

    /**
     * The words that tell it, as stems.
     *
     * @param trigger stems of the trigger
     * @param names stems of words with a capital and numbers, sorted
     * @param rareNames those that name neither a country nor a people nor an office, sorted
     * @param others stems of the other content words, sorted
     */
    public record Wording(List<String> trigger, List<String> names, List<String> rareNames, List<String> others) {
        public Wording {
            trigger = List.copyOf(trigger);
            names = List.copyOf(names);
            rareNames = List.copyOf(rareNames);
            others = List.copyOf(others);
        }
    }
}
