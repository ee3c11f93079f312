package org.rapporteur.council;

import java.util.Locale;
import java.util.Optional;

/** What one member did when a body voted. {@code Vote.find("NV")} is {@link #NOT_VOTING}. */
public enum Vote {
    YES("Y"),
    NO("N"),
    ABSTAIN("A"),
    /** Absent, or present and not taking part. */
    NOT_VOTING("NV"),
    /** The member sat in the body, but how it voted is not recorded. */
    UNRECORDED("?");

    private final String mark;

    Vote(String mark) {
        this.mark = mark;
    }

    /** The mark in tables of votes: Y, N, A, NV or ?. */
    public String mark() {
        return mark;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The vote of a mark or of a word: Y, yes, N, no, A, abstain, abstention, NV, not-voting, absent, X or "?". */
    public static Optional<Vote> find(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Optional.ofNullable(
                switch (lower) {
                    case "y", "yes", "for", "in-favour" -> YES;
                    case "n", "no", "against" -> NO;
                    case "a", "abstain", "abstained", "abstention" -> ABSTAIN;
                    case "nv", "x", "not-voting", "non-voting", "absent", "did-not-vote" -> NOT_VOTING;
                    case "?", "unrecorded", "unknown" -> UNRECORDED;
                    default -> null;
                });
    }
}
