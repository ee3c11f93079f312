package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Meaning;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.code.lexicon.EventEntry.Slots;
import org.rapporteur.code.lexicon.EventEntry.Wording;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Judgments by a name that no list has: "called her a murderess", "branded the report a fabrication", "described the text as a gift
 * to the rebels". To call something untrue refuses it; else the reader tells praise from blame, and what it is not sure of is left out.
 * Names that the lexicon has ("called the text unbalanced") are triggers of their own.
 */
final class Namings {
    private static final double SURE = 0.5;
    private static final int LONGEST = 10;
    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u2018", "'", "``");
    private static final Set<EventType> JUDGMENTS = Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT);

    private final Scene scene;
    private final Grammar grammar;
    private final Set<Integer> named;

    /** @param triggers found already */
    Namings(Scene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.named = new HashSet<>();
        triggers.stream().filter(Trigger::isVerdict).forEach(t -> named.addAll(t.tokens()));
    }

    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            boolean names =
                    token.upos() == Upos.VERB && scene.codebook().grammar().is(grammar.lemma(token.index()), "names");
            if (names) {
                naming(token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a trigger is but the verb of a naming: "called the talks" of "called the talks a farce". */
    static boolean tells(Trigger naming, Trigger other) {
        return other.isVerb() && other.anchor() == naming.anchor();
    }

    private Optional<Trigger> naming(int verb) {
        Optional<Integer> name = name(verb);
        if (name.isEmpty() || named.contains(name.get()) || name.get() < verb) {
            return Optional.empty();
        }
        return type(verb, name.get()).map(type -> {
            List<Integer> tokens = List.of(verb, name.get());
            Span span = scene.token(verb).span();
            Span whole = name.get() - verb <= LONGEST
                    ? span.cover(scene.token(name.get()).span())
                    : span;
            return new Trigger(entry(verb, type), verb, tokens, whole);
        });
    }

    /** What somebody or something is called: a second object, or a predicate that is no clause. "A film called Respite" has that for its name. */
    private Optional<Integer> name(int verb) {
        List<Integer> objects = grammar.dependents(verb, "obj");
        List<Integer> passive = grammar.dependents(verb, "nsubj:pass");
        if (objects.isEmpty() && passive.isEmpty()) {
            return Optional.empty();
        }
        for (int complement : grammar.dependents(verb, "xcomp", "obl")) {
            boolean plain = scene.token(complement).is("xcomp") && !grammar.isVerb(complement);
            boolean as = grammar.preposition(complement).equals("as");
            boolean ownName = objects.isEmpty() && scene.token(complement).upos() == Upos.PROPN;
            if ((plain || as) && !ownName && !grammar.has(complement, "nsubj")) {
                return Optional.of(complement);
            }
        }
        if (objects.size() > 1) {
            return Optional.of(objects.get(objects.size() - 1));
        }
        return objects.stream()
                .flatMap(o -> grammar.dependents(o, "appos").stream())
                .filter(a -> QUOTES.contains(scene.text().at(scene.token(a - 1).span())))
                .findFirst();
    }

    private Optional<EventType> type(int verb, int name) {
        if (isCalled(name, "untrue")) {
            return Optional.of(EventType.REJECT);
        }
        if (isCalled(name, "praise")) {
            return Optional.of(EventType.SUPPORT);
        }
        double any = Math.max(
                scene.syntax().tellings().any(verb), scene.syntax().tellings().any(name));
        return any < SURE
                ? Optional.empty()
                : JUDGMENTS.stream()
                        .max(Comparator.comparingDouble((EventType t) -> likelihood(t, verb, name))
                                .thenComparing(Comparator.<EventType>naturalOrder()));
    }

    private boolean isCalled(int name, String kind) {
        return scene.codebook().grammar().is(grammar.lemma(name), kind)
                || grammar.dependents(name, "amod").stream()
                        .anyMatch(a -> scene.codebook().grammar().is(grammar.lemma(a), kind));
    }

    private double likelihood(EventType type, int verb, int name) {
        return scene.syntax().tellings().of(verb, type.name())
                + scene.syntax().tellings().of(name, type.name());
    }

    private EventEntry entry(int verb, EventType type) {
        return new EventEntry(
                new Wording(List.of(grammar.lemma(verb), "*"), 0, Place.VERB),
                Optional.of(new Meaning(type, Optional.empty(), List.of())),
                Kind.POSTURE,
                new Slots(List.of("subj"), List.of("obj")),
                List.of(),
                true);
    }
}
