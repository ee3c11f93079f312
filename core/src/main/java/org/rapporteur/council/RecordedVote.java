package org.rapporteur.council;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A vote on record with its outcome and what it was about.
 *
 * @param number of the vote in its source
 * @param symbol of the resolution or draft
 * @param votes of the members of that day, by code
 */
public record RecordedVote(
        int number, LocalDate day, String symbol, Outcome outcome, SortedMap<String, Vote> votes, Subject subject) {
    public RecordedVote {
        votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    }

    /**
     * What a vote was about.
     *
     * @param title of the resolution, or the agenda item of a draft
     * @param about in a few words, where the title does not say; may be empty
     * @param countries that these name, by code
     */
    public record Subject(String title, String about, SortedSet<String> countries) {
        public Subject {
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        }

        /** Whether it was on the admission of a state to membership. */
        public boolean isAdmission() {
            return Topics.folded(title + " " + about).contains("admission");
        }

        /** Title and what it was about, in a line. */
        public String line() {
            return about.isEmpty() || title.contains(about) ? title : title + " (" + about + ")";
        }
    }

    public Tally tally() {
        return Tally.of(votes.values());
    }

    /** How a country voted; empty when it was no member. */
    public Optional<Vote> vote(String country) {
        return Optional.ofNullable(votes.get(country));
    }

    /** The members whose negative vote vetoed it; empty unless it was vetoed. */
    public List<String> vetoedBy(List<String> permanent) {
        return outcome == Outcome.VETOED
                ? permanent.stream().filter(code -> votes.get(code) == Vote.NO).toList()
                : List.of();
    }
}
