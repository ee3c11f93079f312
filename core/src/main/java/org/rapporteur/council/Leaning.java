package org.rapporteur.council;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a member's stated position says of its vote. The codes are those of a position in the record:
 * {@code Leaning.find("against-unless-changed")}. Nothing is concluded from what a member has not said.
 */
public enum Leaning {
    SPONSOR(Vote.YES),
    FOR(Vote.YES),
    FOR_WITH_CHANGES,
    UNDECIDED,
    AGAINST_UNLESS_CHANGED,
    AGAINST(Vote.NO),
    VETOED(Vote.NO),
    ABSTAINED(Vote.ABSTAIN),
    NOT_STATED;

    private final Optional<Vote> vote;

    Leaning(Vote vote) {
        this.vote = Optional.of(vote);
    }

    Leaning() {
        this.vote = Optional.empty();
    }

    /** The vote it amounts to, if it amounts to one. */
    public Optional<Vote> vote() {
        return vote;
    }

    /** Whether the member named changes on which its vote depends. */
    public boolean conditional() {
        return this == FOR_WITH_CHANGES || this == AGAINST_UNLESS_CHANGED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Leaning> find(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
