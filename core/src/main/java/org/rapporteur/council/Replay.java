package org.rapporteur.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Applies a body's rule to recorded votes. The outcome comes from the members' votes alone; where the record of the Security
 * Council is known to say otherwise, the procedure is named that explains it:
 *
 * <ul>
 *   <li>no member has a vote: adopted without a vote;
 *   <li>a numbered resolution with a permanent member's negative vote: a vote on procedure, since a veto leaves no number;
 *   <li>a case of procedures.tsv, which is public record.
 * </ul>
 */
public final class Replay {
    private final Body body;
    private final KnownProcedures known = KnownProcedures.load();

    public Replay(Body body) {
        this.body = body;
    }

    /** In the order given. */
    public List<Replayed> replay(List<RollCall> calls) {
        List<Answer<Decision>> decisions = calls.stream().map(this::decide).toList();
        int[] entries = entries(calls, decisions);
        List<Replayed> replayed = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            RollCall call = calls.get(i);
            Answer<Decision> computed = decisions.get(i);
            int entry = entries[i];
            replayed.add(computed.found()
                    .map(decision -> explained(call, computed, decision, entry))
                    .orElseGet(() -> new Replayed(call, computed, Optional.empty(), computed.reason())));
        }
        return replayed;
    }

    private Replayed explained(RollCall call, Answer<Decision> computed, Decision decision, int entry) {
        if (decision.tally().notVoting() == decision.tally().members() && decision.unrecorded() == 0) {
            return new Replayed(
                    call,
                    computed,
                    Optional.of(Procedure.WITHOUT_A_VOTE),
                    "no member has a vote: the President put it as adopted without one");
        }
        Optional<KnownProcedures.Case> onRecord = known.find(call, decision, entry);
        if (onRecord.isPresent()) {
            return new Replayed(
                    call,
                    computed,
                    Optional.of(onRecord.get().procedure()),
                    onRecord.get().why());
        }
        if (decision.outcome() == Outcome.VETOED && call.isNumberedResolution()) {
            return new Replayed(
                    call,
                    computed,
                    Optional.of(Procedure.PROCEDURAL_VOTE),
                    "it bears a resolution's number, so the negative vote of a permanent member was no veto");
        }
        return new Replayed(call, computed, Optional.empty(), note(call, decision));
    }

    private static String note(RollCall call, Decision decision) {
        if (decision.unrecorded() > 0) {
            return decision.unrecorded() + " members' votes are not recorded and count as not voting";
        }
        return call.day().isEmpty()
                ? "no date is given; the rule is that of the time when the body had so many members"
                : "";
    }

    private Answer<Decision> decide(RollCall call) {
        return call.day().map(day -> body.decide("", day, call.ballot())).orElseGet(() -> undated(call));
    }

    /** Without a date the number of members tells the rule: the first day of a rule with a roster of that size. */
    private Answer<Decision> undated(RollCall call) {
        List<String> voters =
                call.ballot().stream().map(Cast::member).distinct().sorted().toList();
        if (voters.size() == call.ballot().size()) {
            for (LocalDate day : body.firstDays()) {
                Optional<Roster> roster = body.roster(day).found().filter(r -> r.size() == voters.size());
                if (roster.isPresent()) {
                    return body.rule("", day)
                            .map(rule -> Body.decision(rule, standIn(roster.get(), voters), votes(call)));
                }
            }
        }
        return Answer.notKnown(
                "date-outside", voters.size() + " voters and no date: it cannot be told which rule held");
    }

    private static Roster standIn(Roster roster, List<String> voters) {
        List<Member> members = voters.stream()
                .map(code -> roster.find(code).orElseGet(() -> new Member(code, code, Seat.ELECTED)))
                .toList();
        return new Roster(roster.body(), roster.day(), members);
    }

    private static Map<String, Vote> votes(RollCall call) {
        Map<String, Vote> votes = new TreeMap<>();
        call.ballot().forEach(cast -> votes.put(cast.member(), cast.vote()));
        return votes;
    }

    /** Which entry a roll call is, from 1, among those of one document, day and tally, in the order of their numbers. */
    private static int[] entries(List<RollCall> calls, List<Answer<Decision>> decisions) {
        Comparator<Integer> byNumber = Comparator.<Integer>comparingInt(
                        i -> calls.get(i).id().length())
                .thenComparing(i -> calls.get(i).id());
        Map<String, Integer> seen = new TreeMap<>();
        int[] entries = new int[calls.size()];
        IntStream.range(0, calls.size())
                .boxed()
                .sorted(byNumber)
                .forEach(i -> entries[i] = seen.merge(key(calls.get(i), decisions.get(i)), 1, Integer::sum));
        return entries;
    }

    private static String key(RollCall call, Answer<Decision> decision) {
        return call.symbol() + "|" + call.day() + "|"
                + decision.found().map(d -> d.tally().toString()).orElse("");
    }
}
