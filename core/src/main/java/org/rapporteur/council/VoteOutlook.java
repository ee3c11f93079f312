package org.rapporteur.council;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The arithmetic of a vote to come: what the members' stated positions settle, and what is still open.
 *
 * @param positions every member's leaning by code; {@link Leaning#NOT_STATED} for members that nobody heard
 * @param verdict whether anything can still change the outcome
 * @param scenarios what would come out under named assumptions
 */
public record VoteOutlook(
        Roster roster,
        Rule rule,
        SortedMap<String, Leaning> positions,
        Verdict verdict,
        Needs needs,
        List<Scenario> scenarios) {
    public VoteOutlook {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        scenarios = List.copyOf(scenarios);
    }

    /** Where a question stands. */
    public enum Verdict {
        /** Adopted whatever the open members do. */
        CARRIED,
        /** Not adopted whatever the open members do, unless somebody changes a stated position. */
        BLOCKED,
        OPEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The members with a leaning, by code. */
    public List<String> members(Leaning leaning) {
        return positions.entrySet().stream()
                .filter(e -> e.getValue() == leaning)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** The members whose vote is not settled by what they said, by code. */
    public List<String> open() {
        return positions.entrySet().stream()
                .filter(e -> e.getValue().vote().isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** The arithmetic in sentences, for people. */
    public List<String> lines() {
        return new OutlookLines(this).lines();
    }
}
