package org.rapporteur.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Context.Recurrence;
import org.rapporteur.council.Outcome;
import org.rapporteur.council.Precedents;
import org.rapporteur.council.RecordedVote;
import org.rapporteur.council.Vote;
import org.rapporteur.docket.Checked.Result;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.text.Words;

/**
 * Lays "again", "for the first time", "for the third time" and "the first resolution" against the recorded votes of the Security
 * Council before the day of the dispatch. The matter is the country that the instrument's names hold, else the one that is asked for.
 * A first of its kind is one without another in the two years before, since a matter flares up anew. Titles and agenda items do not tell every matter: what they do not show is not disproved, and is said to be so.
 */
public final class RecurrenceChecker {
    private static final int CRISIS_YEARS = 2;

    private final Precedents precedents;
    private final String topic;

    /**
     * @param topic words asked for, empty for none: the matter of dispatches whose instruments name no country
     */
    public RecurrenceChecker(Precedents precedents, String topic) {
        this.precedents = precedents;
        this.topic = topic;
    }

    /** What kind of act is counted. */
    private enum Act {
        VETO,
        ABSTENTION,
        RESOLUTION
    }

    /** Every word of recurrence on a veto, an abstention or a resolution of the Council. */
    public List<Checked> check(Coding coding) {
        List<Checked> found = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            Optional<Recurrence> recurrence = claim.context().recurrence();
            Optional<Act> act = act(claim.predicate().trigger().text());
            if (recurrence.isPresent() && act.isPresent()) {
                found.add(check(coding, claim, recurrence.get(), act.get()));
            }
        }
        return found;
    }

    private static Optional<Act> act(String trigger) {
        String words = trigger.toLowerCase(Locale.ROOT);
        if (words.contains("veto")) {
            return Optional.of(Act.VETO);
        }
        if (words.contains("abstain") || words.contains("abstention")) {
            return Optional.of(Act.ABSTENTION);
        }
        return words.contains("resolution") ? Optional.of(Act.RESOLUTION) : Optional.empty();
    }

    private Checked check(Coding coding, Claim claim, Recurrence recurrence, Act act) {
        Optional<LocalDate> day = coding.dispatch().publication().date();
        SortedSet<String> who = new TreeSet<>();
        claim.participants().actors().forEach(p -> p.actor().country().ifPresent(who::add));
        SortedSet<String> matter = matter(coding, who);
        if (day.isEmpty() || matter.isEmpty()) {
            String lacking =
                    day.isEmpty() ? "the dispatch has no date" : "no country is named as the matter of the vote";
            return checked(coding, claim, recurrence, Result.NOT_KNOWN, "not checked: " + lacking, List.of());
        }
        String about = String.join(" ", matter);
        List<RecordedVote> earlier = precedents.ofCountries(matter, day.get()).stream()
                .filter(v -> isSuch(v, act, who))
                .toList();
        return judged(coding, claim, recurrence, new Earlier(act, about, who, earlier));
    }

    private record Earlier(Act act, String matter, Set<String> who, List<RecordedVote> votes) {
        String words() {
            String by = act == Act.RESOLUTION || who.isEmpty() ? "" : " by " + String.join(", ", who);
            String noun = switch (act) {
                case VETO -> votes.size() == 1 ? "veto" : "vetoes";
                case ABSTENTION -> votes.size() == 1 ? "abstention" : "abstentions";
                case RESOLUTION -> votes.size() == 1 ? "adopted resolution" : "adopted resolutions";
            };
            return (votes.isEmpty() ? "no earlier " : votes.size() + " earlier ") + noun + by + " on " + matter
                    + (votes.isEmpty()
                            ? ""
                            : ", the last " + votes.get(votes.size() - 1).symbol() + " of "
                                    + votes.get(votes.size() - 1).day());
        }
    }

    private boolean isSuch(RecordedVote vote, Act act, Set<String> who) {
        return switch (act) {
            case VETO ->
                vote.outcome() == Outcome.VETOED
                        && (who.isEmpty() || who.stream().allMatch(precedents.vetoedBy(vote)::contains));
            case ABSTENTION ->
                !who.isEmpty()
                        && who.stream()
                                .allMatch(c -> vote.vote(c)
                                        .filter(v -> v == Vote.ABSTAIN)
                                        .isPresent());
            case RESOLUTION -> vote.outcome() == Outcome.ADOPTED;
        };
    }

    private static Checked judged(Coding coding, Claim claim, Recurrence recurrence, Earlier earlier) {
        LocalDate recent = coding.dispatch().publication().date().orElseThrow().minusYears(CRISIS_YEARS);
        long lately =
                earlier.votes().stream().filter(v -> v.day().isAfter(recent)).count();
        int count = earlier.votes().size();
        boolean fits = switch (recurrence.kind()) {
            case "first" -> lately == 0;
            case "nth" -> count == recurrence.n() - 1 || count == recurrence.n();
            default -> count > 0;
        };
        String caveat = fits
                ? count > 0 && recurrence.kind().equals("first") ? ", none in the two years before" : ""
                : count == 0
                        ? "; titles do not tell every matter, so that this disproves nothing"
                        : "; whether they were on the same matter the titles do not tell";
        List<String> votes = earlier.votes().stream().map(RecordedVote::symbol).toList();
        return checked(
                coding,
                claim,
                recurrence,
                fits ? Result.BORNE_OUT : Result.NOT_BORNE_OUT,
                "the recorded votes show " + earlier.words() + caveat,
                votes);
    }

    private static Checked checked(
            Coding coding, Claim claim, Recurrence recurrence, Result result, String reason, List<String> votes) {
        List<Words> said = new ArrayList<>(List.of(claim.predicate().trigger()));
        if (!claim.predicate().trigger().span().contains(recurrence.words().span())) {
            said.add(recurrence.words());
        }
        return new Checked(
                coding.dispatch().id(), claim.id(), said.stream().sorted().toList(), result, reason, votes);
    }

    /** Countries in the names of the dispatch's instruments that neither act nor sponsor, else those of the topic. */
    private SortedSet<String> matter(Coding coding, Set<String> who) {
        SortedSet<String> found = new TreeSet<>();
        coding.entries().stream()
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .forEach(i -> {
                    SortedSet<String> named = new TreeSet<>();
                    i.title().names().forEach(n -> named.addAll(precedents.countriesIn(n.text())));
                    i.sponsors().forEach(s -> named.remove(s.code()));
                    found.addAll(named);
                });
        found.removeAll(who);
        found.removeIf(c -> c.equals("EUR"));
        if (found.size() != 1) {
            SortedSet<String> asked = new TreeSet<>(precedents.countriesIn(topic));
            return asked.isEmpty() ? found.size() == 1 ? found : new TreeSet<>() : asked;
        }
        return found;
    }
}
