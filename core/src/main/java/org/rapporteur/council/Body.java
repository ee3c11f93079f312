package org.rapporteur.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body that decides: its names, its members by date and its rules.
 * {@code bodies.body("UNSC").roster(LocalDate.of(2011, 12, 16))} has fifteen members. Immutable.
 */
public final class Body {
    private final Name name;
    private final List<Membership> memberships;
    private final List<Rule> rules;

    /**
     * What a body is called, and for which time its members are known.
     *
     * @param id short, as on the command line: UNSC
     * @param known the time of the data; empty when the members of this body are not among them
     */
    record Name(String id, String text, List<String> aliases, Optional<Period> known) {
        Name {
            aliases = List.copyOf(aliases);
        }
    }

    Body(Name name, List<Membership> memberships, List<Rule> rules) {
        this.name = name;
        this.memberships = List.copyOf(memberships);
        this.rules = List.copyOf(rules);
    }

    public String id() {
        return name.id();
    }

    public String name() {
        return name.text();
    }

    public List<String> aliases() {
        return name.aliases();
    }

    /** The kinds of question it has rules for; the first is taken when none is named. */
    public List<String> matters() {
        return rules.stream().map(Rule::matter).distinct().toList();
    }

    /** The last day on which its members are known. */
    public Answer<LocalDate> lastDay() {
        return name.known()
                .map(known -> Answer.of(known.to()))
                .orElseGet(() -> Answer.notKnown(
                        "members-unknown", "the members of " + id() + " are not among the data; name another body"));
    }

    /** Its members on a day, by code. */
    public Answer<Roster> roster(LocalDate day) {
        if (name.known().isEmpty()) {
            return Answer.notKnown("members-unknown", "the members of " + id() + " are not among the data");
        }
        Period known = name.known().get();
        if (!known.holds(day)) {
            return Answer.notKnown(
                    "date-outside", "the members of " + id() + " are known from " + known + ", not on " + day);
        }
        List<Member> members = memberships.stream()
                .filter(m -> m.period().holds(day))
                .map(Membership::member)
                .sorted(Comparator.comparing(Member::code))
                .toList();
        return members.isEmpty()
                ? Answer.notKnown("members-unknown", "no member of " + id() + " is known on " + day)
                : Answer.of(new Roster(id(), day, members));
    }

    /** The rule for a matter on a day; an empty matter means the body's usual one. */
    public Answer<Rule> rule(String matter, LocalDate day) {
        String wanted = matter.isEmpty() ? matters().get(0) : matter;
        if (!matters().contains(wanted)) {
            return Answer.notKnown(
                    "matter-unknown",
                    id() + " has no rule for \"" + wanted + "\"; its matters are " + String.join(", ", matters()));
        }
        return rules.stream()
                .filter(r -> r.matter().equals(wanted) && r.period().holds(day))
                .findFirst()
                .map(Answer::of)
                .orElseGet(() -> Answer.notKnown(
                        "date-outside", "no rule of " + id() + " for " + wanted + " questions is known on " + day));
    }

    /** The first days of its usual rules and of its data, in order. */
    List<LocalDate> firstDays() {
        return rules.stream()
                .filter(rule -> rule.matter().equals(matters().get(0)))
                .flatMap(rule -> name.known().stream()
                        .map(known -> rule.period().from().isBefore(known.from())
                                ? known.from()
                                : rule.period().from()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the votes of all members come to. Every member must have one vote, {@link Vote#NOT_VOTING} if need be. */
    public Answer<Decision> decide(String matter, LocalDate day, List<Cast> ballot) {
        return rule(matter, day)
                .then(rule ->
                        roster(day).then(roster -> roster.check(ballot).map(votes -> decision(rule, roster, votes))));
    }

    static Decision decision(Rule rule, Roster roster, Map<String, Vote> votes) {
        List<String> against = roster.permanent().stream()
                .map(Member::code)
                .filter(code -> votes.get(code) == Vote.NO)
                .toList();
        Tally tally = Tally.of(votes.values());
        int unrecorded =
                (int) votes.values().stream().filter(v -> v == Vote.UNRECORDED).count();
        return new Decision(rule.outcome(tally, against.size()), tally, against, rule, unrecorded);
    }

    /** What is known of a vote to come; see {@link VoteOutlook}. Members that are not in the map are not stated. */
    public Answer<VoteOutlook> outlook(String matter, LocalDate day, Map<String, Leaning> positions) {
        return rule(matter, day)
                .then(rule -> roster(day).then(roster -> {
                    for (String code : positions.keySet()) {
                        if (roster.find(code).isEmpty()) {
                            return roster.stranger(code);
                        }
                    }
                    return Answer.of(new Reckoning(rule, roster, positions).outlook());
                }));
    }
}
