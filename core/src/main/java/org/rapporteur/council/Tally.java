package org.rapporteur.council;

import java.util.Collection;

/** How many members voted how: 9-2-4 is nine in favour, two against, four abstaining. */
public record Tally(int yes, int no, int abstain, int notVoting) {
    public Tally {
        if (yes < 0 || no < 0 || abstain < 0 || notVoting < 0) {
            throw new IllegalArgumentException("no tally: " + yes + "-" + no + "-" + abstain + "-" + notVoting);
        }
    }

    /** Counts votes; one that is not recorded counts with those not voting. */
    public static Tally of(Collection<Vote> votes) {
        int yes = count(votes, Vote.YES);
        int no = count(votes, Vote.NO);
        int abstain = count(votes, Vote.ABSTAIN);
        return new Tally(yes, no, abstain, votes.size() - yes - no - abstain);
    }

    private static int count(Collection<Vote> votes, Vote vote) {
        return (int) votes.stream().filter(v -> v == vote).count();
    }

    public int members() {
        return yes + no + abstain + notVoting;
    }

    @Override
    public String toString() {
        return yes + "-" + no + "-" + abstain + (notVoting > 0 ? ", " + notVoting + " not voting" : "");
    }
}
