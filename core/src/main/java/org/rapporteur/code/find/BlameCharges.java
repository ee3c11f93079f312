package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.text.Span;

/**
 * Blame whose object is the harm and whose accused stands behind a preposition: "pinned the attack on the militia", "attributed
 * the shelling to the army", "the bombing was blamed on rebels", and "held the army responsible for the killings".
 */
final class BlameCharges {
    private final Scene scene;
    private final Grammar grammar;
    private final Clauses clauses;
    private final PhraseList words;
    private final Harms harms;

    BlameCharges(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().accountability();
        this.harms = new Harms(scene);
    }

    /** @param verb by which somebody blames */
    Optional<Charge> find(int verb) {
        if (clauses.isNegated(verb)) {
            return Optional.empty();
        }
        String lemma = grammar.lemma(verb);
        for (String preposition : List.of("on", "to", "upon")) {
            if (words.is(lemma, "blame-" + preposition)) {
                Optional<Charge> charge = turned(verb, preposition);
                if (charge.isPresent()) {
                    return charge;
                }
            }
        }
        return lemma.equals("hold") ? held(verb) : Optional.empty();
    }

    private Optional<Charge> turned(int verb, String preposition) {
        List<Integer> deeds = grammar.dependents(verb, grammar.isPassive(verb) ? "nsubj" : "obj");
        List<Integer> accused = new ArrayList<>(grammar.under(verb, preposition));
        deeds.forEach(d -> accused.addAll(grammar.under(d, preposition)));
        for (int deed : deeds) {
            boolean harm = harms.find(scene.syntax().firstUnder(deed), deed + 1).isPresent();
            Optional<Integer> who = accused.stream()
                    .filter(a -> a > verb && a != deed && isParty(a))
                    .findFirst();
            if (harm && who.isPresent()) {
                return Optional.of(charge(
                        who.get(), Math.min(verb, deed), scene.token(deed).span(), who.get()));
            }
        }
        return Optional.empty();
    }

    /** "Held the army responsible for the killings". */
    private Optional<Charge> held(int verb) {
        int end = clauses.end(verb);
        for (int i = verb + 1; i < end; i++) {
            boolean responsible =
                    grammar.lemma(i).equals("responsible") || grammar.lemma(i).equals("accountable");
            Optional<Integer> who = responsible
                    ? grammar.dependents(verb, grammar.isPassive(verb) ? "nsubj" : "obj").stream()
                            .filter(this::isParty)
                            .findFirst()
                    : Optional.empty();
            Optional<Integer> harm = who.isPresent() ? harms.find(i + 1, end) : Optional.empty();
            if (harm.isPresent()) {
                return Optional.of(charge(
                        who.get(),
                        Math.min(verb, who.get()),
                        scene.token(harm.get()).span(),
                        end - 1));
            }
        }
        return Optional.empty();
    }

    private boolean isParty(int head) {
        return scene.findMention(head)
                .map(scene::actor)
                .filter(a -> a.isResolved() || !a.sectors().isEmpty())
                .isPresent();
    }

    private Charge charge(int who, int first, Span act, int last) {
        Span span = scene.syntax().span(first, Math.max(last, scene.syntax().lastUnder(who)));
        return new Charge(who, List.of(Degree.CARRIED_OUT), act, span, List.of());
    }
}
