package org.rapporteur.council;

import org.rapporteur.RapporteurException;

/**
 * How many votes a decision takes. Written in rules.tsv as {@code count 9}, {@code members >1/2}, {@code voting >=2/3},
 * {@code consensus 0} (objections that do not matter) or {@code unanimity} (all must vote in favour).
 */
public sealed interface Quota {
    boolean carries(Tally tally);

    /** The rule in words, for a body of so many members: "9 votes in favour". */
    String words(int members);

    /** A fixed number of votes in favour. */
    record Count(int yes) implements Quota {
        @Override
        public boolean carries(Tally tally) {
            return tally.yes() >= yes;
        }

        @Override
        public String words(int members) {
            return yes + " votes in favour";
        }
    }

    /** A share of all members, present or not. */
    record OfMembers(Share share) implements Quota {
        @Override
        public boolean carries(Tally tally) {
            return share.reached(tally.yes(), tally.members());
        }

        @Override
        public String words(int members) {
            return share.words() + " of the members: " + share.least(members) + " of " + members;
        }
    }

    /** A share of those who vote yes or no: "members present and voting"; an abstention is no vote. */
    record OfVoting(Share share) implements Quota {
        @Override
        public boolean carries(Tally tally) {
            return tally.yes() > 0 && share.reached(tally.yes(), tally.yes() + tally.no());
        }

        @Override
        public String words(int members) {
            return share.words() + " of the members present and voting; abstentions do not count";
        }
    }

    /** No objection, but for as many as do not matter ("consensus minus one"). A vote against stands for an objection. */
    record Consensus(int objections) implements Quota {
        @Override
        public boolean carries(Tally tally) {
            return tally.no() <= objections && tally.yes() + tally.abstain() > 0;
        }

        @Override
        public String words(int members) {
            return objections == 0 ? "consensus: no member objects" : "consensus minus " + objections;
        }
    }

    /** Every member that votes is in favour, and none abstains. */
    record Unanimity() implements Quota {
        @Override
        public boolean carries(Tally tally) {
            return tally.yes() > 0 && tally.no() == 0 && tally.abstain() == 0;
        }

        @Override
        public String words(int members) {
            return "unanimity: every member taking part votes in favour";
        }
    }

    static Quota parse(String text) {
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        String value = space < 0 ? "" : text.substring(space + 1);
        try {
            return switch (kind) {
                case "count" -> new Count(Integer.parseInt(value));
                case "members" -> new OfMembers(Share.parse(value));
                case "voting" -> new OfVoting(Share.parse(value));
                case "consensus" -> new Consensus(Integer.parseInt(value));
                case "unanimity" -> new Unanimity();
                default -> throw new IllegalArgumentException("no kind of quota: " + kind);
            };
        } catch (IllegalArgumentException e) {
            throw new RapporteurException(
                    "council-quota", "no quota: \"" + text + "\"; docs/bodies.md tells how one is written", e);
        }
    }
}
