package org.rapporteur.council;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.rapporteur.know.Knowledge;

/**
 * What the Security Council voted on before: {@code precedents.about("Syria", day)} are the earlier votes whose title or agenda
 * item names Syria. What an agenda item does not say cannot be found ("The situation in the Middle East"), so that the absence of a
 * precedent is no proof.
 */
public final class Precedents {
    private final VoteRecord record;
    private final Topics topics;
    private final List<String> permanent;

    public Precedents(Bodies bodies, Knowledge knowledge) {
        this.record = VoteRecord.load(bodies, knowledge);
        this.topics = new Topics(knowledge);
        LocalDate first = record.all().get(0).day();
        this.permanent = bodies.body("UNSC").then(body -> body.roster(first)).found().stream()
                .flatMap(roster -> roster.permanent().stream())
                .map(Member::code)
                .toList();
    }

    /**
     * Votes before a day whose subject names every country and holds every other word of a topic; the first first. A country's
     * admission to membership is no precedent for what happens in it, unless the topic says admission.
     */
    public Answer<List<RecordedVote>> about(String topic, LocalDate before) {
        Topics.Topic wanted = topics.topic(topic);
        if (wanted.isEmpty()) {
            return Answer.notKnown("topic-unknown", "name a topic, as in \"Syria\" or \"Iraq sanctions\"");
        }
        return Answer.of(record.all().stream()
                .filter(vote -> vote.day().isBefore(before) && isAbout(vote, wanted))
                .toList());
    }

    /** Votes before a day whose subject names all of some countries, admissions left aside; the first first. */
    public List<RecordedVote> ofCountries(Set<String> countries, LocalDate before) {
        return record.all().stream()
                .filter(v -> v.day().isBefore(before)
                        && v.subject().countries().containsAll(countries)
                        && !v.subject().isAdmission())
                .toList();
    }

    /** The countries that some words name, by code. */
    public SortedSet<String> countriesIn(String words) {
        return topics.countries(words);
    }

    private static boolean isAbout(RecordedVote vote, Topics.Topic wanted) {
        if (!vote.subject().countries().containsAll(wanted.countries())) {
            return false;
        }
        if (vote.subject().isAdmission() && !wanted.words().contains("admission")) {
            return false;
        }
        List<String> title =
                Topics.folded(vote.subject().title() + " " + vote.subject().about());
        return wanted.words().stream().allMatch(word -> Topics.holds(title, word));
    }

    /** The vote on a document, if there was one: "S/2011/612". */
    public Optional<RecordedVote> find(String symbol) {
        return record.all().stream().filter(v -> v.symbol().equals(symbol)).findFirst();
    }

    /** All votes, the first first. */
    public List<RecordedVote> all() {
        return record.all();
    }

    /** Those of some votes that were vetoed, all or by one country. */
    public List<RecordedVote> vetoed(List<RecordedVote> votes, Optional<String> by) {
        return votes.stream()
                .filter(v -> v.outcome() == Outcome.VETOED)
                .filter(v -> by.isEmpty() || v.vetoedBy(permanent).contains(by.get()))
                .toList();
    }

    /** The members whose negative vote vetoed it. */
    public List<String> vetoedBy(RecordedVote vote) {
        return vote.vetoedBy(permanent);
    }

    /** How many of some votes each permanent member vetoed. */
    public SortedMap<String, Integer> vetoes(List<RecordedVote> votes) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        permanent.forEach(
                code -> counts.put(code, vetoed(votes, Optional.of(code)).size()));
        return counts;
    }

    /** How often a country voted which way in some votes; votes of which it was no member do not count. */
    public static Map<Vote, Integer> record(List<RecordedVote> votes, String country) {
        Map<Vote, Integer> counts = new EnumMap<>(Vote.class);
        votes.forEach(v -> v.vote(country).ifPresent(vote -> counts.merge(vote, 1, Integer::sum)));
        return counts;
    }

    /**
     * How often two countries voted alike.
     *
     * @param alike yes, no or abstaining, both the same
     * @param both votes in which both voted
     */
    public record Agreement(int alike, int both) {}

    public static Agreement agreement(List<RecordedVote> votes, String one, String other) {
        int alike = 0;
        int both = 0;
        for (RecordedVote vote : votes) {
            Optional<Vote> first = vote.vote(one).filter(Precedents::isCast);
            Optional<Vote> second = vote.vote(other).filter(Precedents::isCast);
            if (first.isPresent() && second.isPresent()) {
                both++;
                alike += first.get() == second.get() ? 1 : 0;
            }
        }
        return new Agreement(alike, both);
    }

    private static boolean isCast(Vote vote) {
        return vote != Vote.NOT_VOTING && vote != Vote.UNRECORDED;
    }
}
