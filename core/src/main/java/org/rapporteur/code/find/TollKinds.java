package org.rapporteur.code.find;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Meaning;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.code.lexicon.EventEntry.Slots;
import org.rapporteur.code.lexicon.EventEntry.Wording;
import org.rapporteur.read.Sentence;

/** Of whom a figure is that does not say so itself: the dead, the hurt, the held or the displaced, by who was counted last before it. */
final class TollKinds {
    static final String KILLED = "killed";
    private static final String DISPLACED = "displaced";
    private static final int NEAR_SENTENCES = 2;

    /** What a figure may be of, as the kinds of {@code victims.tsv} have it, and what it tells: of the displaced no more than that they had to go. */
    private static final Map<String, Meaning> KINDS = Map.of(
            KILLED,
            new Meaning(EventType.ASSAULT, Optional.empty(), List.of()),
            "injured",
            new Meaning(EventType.ASSAULT, Optional.empty(), List.of()),
            "arrested",
            new Meaning(EventType.COERCE, Optional.of("arrest"), List.of()),
            DISPLACED,
            new Meaning(EventType.RETREAT, Optional.empty(), List.of("migration")));

    private final Scene scene;
    private final Grammar grammar;
    private final Set<Integer> flights = new HashSet<>();

    /** @param triggers found already; a flight among them tells of the displaced */
    TollKinds(Scene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        triggers.stream().filter(Flights::isOne).map(Trigger::anchor).forEach(flights::add);
    }

    /** What tells a figure of a kind. */
    static EventEntry entry(String kind) {
        return new EventEntry(
                new Wording(List.of(Tolls.WORD, kind), 0, Place.VERB),
                Optional.ofNullable(KINDS.get(kind)),
                Kind.HARM,
                new Slots(List.of("none"), List.of("none")),
                List.of(),
                true);
    }

    /** "27 dead", "bodies": whether a noun is of the dead. */
    boolean isDead(int noun) {
        boolean described = grammar.dependents(noun, "amod").stream()
                .anyMatch(a -> grammar.lemma(a).equals("dead"));
        return described
                || grammar.lemma(noun).equals("dead")
                || scene.codebook().grammar().is(grammar.lemma(noun), "corpses");
    }

    /** Of what the sentence, up to the number, or else the nearest of the two before speaks with a number: of the dead, if of them at all. */
    Optional<String> spokenOf(int head) {
        int index = scene.sentenceOf(head).index();
        for (int i = index; i >= Math.max(0, index - NEAR_SENTENCES); i--) {
            Sentence sentence = scene.syntax().sentences().get(i);
            Set<String> kinds = kinds(sentence, head);
            if (kinds.contains(KILLED)) {
                return Optional.of(KILLED);
            }
            if (!kinds.isEmpty() && (i == index || isCounting(sentence))) {
                return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Set<String> kinds(Sentence sentence, int end) {
        Set<String> kinds = new HashSet<>();
        for (int i = sentence.firstToken(); i < Math.min(sentence.endToken(), end); i++) {
            int token = i;
            String word = scene.text().at(scene.token(token).span());
            scene.codebook()
                    .victims()
                    .findKind(grammar.lemma(token))
                    .or(() -> scene.codebook().victims().findKind(word))
                    .or(() -> isDead(token) ? Optional.of(KILLED) : Optional.empty())
                    .or(() -> flights.contains(token) ? Optional.of(DISPLACED) : Optional.empty())
                    .filter(KINDS::containsKey)
                    .ifPresent(kinds::add);
        }
        return kinds;
    }

    private boolean isCounting(Sentence sentence) {
        return scene.resolved().amounts().stream()
                .anyMatch(a -> sentence.span().contains(a.words().span()));
    }
}
