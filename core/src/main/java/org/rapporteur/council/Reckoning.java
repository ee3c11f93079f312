package org.rapporteur.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Works out a {@link VoteOutlook}. All rules are monotone (one more yes in place of a no or an abstention never un-carries), so
 * the best and the worst case settle the verdict.
 */
final class Reckoning {
    private final Rule rule;
    private final Roster roster;
    private final SortedMap<String, Leaning> positions = new TreeMap<>();
    private final List<Member> open = new ArrayList<>();
    private final int yes;
    private final int no;
    private final int stated;

    Reckoning(Rule rule, Roster roster, Map<String, Leaning> given) {
        this.rule = rule;
        this.roster = roster;
        for (Member member : roster.members()) {
            Leaning leaning = leaning(member, given);
            positions.put(member.code(), leaning);
            if (leaning.vote().isEmpty()) {
                open.add(member);
            }
        }
        this.yes = count(Vote.YES);
        this.no = count(Vote.NO);
        this.stated = roster.size() - open.size();
    }

    private static Leaning leaning(Member member, Map<String, Leaning> given) {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .filter(e -> member.isHeldBy(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Leaning.NOT_STATED);
    }

    VoteOutlook outlook() {
        return new VoteOutlook(roster, rule, positions, verdict(), needs(), scenarios());
    }

    private int count(Vote vote) {
        return (int) positions.values().stream()
                .filter(l -> l.vote().filter(v -> v == vote).isPresent())
                .count();
    }

    private VoteOutlook.Verdict verdict() {
        if (all(Vote.YES).outcome() != Outcome.ADOPTED) {
            return VoteOutlook.Verdict.BLOCKED;
        }
        return all(Vote.NO).outcome() == Outcome.ADOPTED ? VoteOutlook.Verdict.CARRIED : VoteOutlook.Verdict.OPEN;
    }

    private Needs needs() {
        List<String> vetoOpen = rule.veto() ? codes(open, Seat.PERMANENT) : List.of();
        return new Needs(moreYes(), toBlock(), vetoOpen, vetoStated(), pivotal());
    }

    private List<String> vetoStated() {
        if (!rule.veto()) {
            return List.of();
        }
        List<Member> against = roster.permanent().stream().filter(this::against).toList();
        return codes(against, Seat.PERMANENT);
    }

    private boolean against(Member member) {
        return Optional.ofNullable(positions.get(member.code()))
                .flatMap(Leaning::vote)
                .filter(v -> v == Vote.NO)
                .isPresent();
    }

    private OptionalInt moreYes() {
        for (int more = 0; more <= open.size(); more++) {
            if (outcome(yes + more, no, false) == Outcome.ADOPTED) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }

    /** The others all in favour, and no veto counted: what a blocking minority needs. */
    private OptionalInt toBlock() {
        for (int held = 0; held <= open.size(); held++) {
            int others = open.size() - held;
            boolean asNo = !rule.quota().carries(tally(yes + others, no + held));
            boolean asAbstention = !rule.quota().carries(tally(yes + others, no));
            if (asNo || asAbstention) {
                return OptionalInt.of(held);
            }
        }
        return OptionalInt.empty();
    }

    private List<String> pivotal() {
        List<String> codes = new ArrayList<>();
        for (Member member : open) {
            if (decides(member)) {
                codes.add(member.code());
            }
        }
        return codes;
    }

    /** Whether some votes of the other open members leave the outcome to this one; no other open member vetoes. */
    private boolean decides(Member member) {
        boolean holder = member.seat() == Seat.PERMANENT;
        int others = open.size() - 1;
        int mayOppose = rule.veto() ? others - codes(open, Seat.PERMANENT).size() + (holder ? 1 : 0) : others;
        for (int against = 0; against <= mayOppose; against++) {
            for (int inFavour = 0; inFavour + against <= others; inFavour++) {
                boolean carried = outcome(yes + inFavour + 1, no + against, false) == Outcome.ADOPTED;
                if (carried && outcome(yes + inFavour, no + against + 1, holder) != Outcome.ADOPTED) {
                    return true;
                }
            }
        }
        return false;
    }

    private Outcome outcome(int inFavour, int against, boolean veto) {
        return rule.outcome(tally(inFavour, against), vetoStated().size() + (veto ? 1 : 0));
    }

    private Tally tally(int inFavour, int against) {
        return new Tally(inFavour, against, roster.size() - inFavour - against, 0);
    }

    private static List<String> codes(List<Member> members, Seat seat) {
        return members.stream().filter(m -> m.seat() == seat).map(Member::code).toList();
    }

    private Decision all(Vote vote) {
        return decision(leaning -> vote);
    }

    /** The decision when every leaning that settles nothing becomes a vote. */
    private Decision decision(Function<Leaning, Vote> guess) {
        Map<String, Vote> votes = new TreeMap<>();
        positions.forEach((code, leaning) -> votes.put(code, leaning.vote().orElseGet(() -> guess.apply(leaning))));
        return Body.decision(rule, roster, votes);
    }

    private List<Scenario> scenarios() {
        return new Scenarios(positions, stated, this::decision).list(oneVeto());
    }

    /** All yes but one permanent member that has not settled its vote. */
    private List<Scenario> oneVeto() {
        List<String> holders = rule.veto() ? codes(open, Seat.PERMANENT) : List.of();
        if (holders.isEmpty()) {
            return List.of();
        }
        String holder = holders.get(0);
        Map<String, Vote> votes = new TreeMap<>();
        positions.forEach((code, leaning) -> votes.put(code, leaning.vote().orElse(Vote.YES)));
        votes.put(holder, Vote.NO);
        return List.of(new Scenario(
                "one-veto",
                "all open members vote yes but one permanent member, here " + holder + ", that votes no",
                Body.decision(rule, roster, votes)));
    }
}
