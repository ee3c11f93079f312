package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Charges that no verb of doing tells: "is guilty of collective punishment", "was responsible for the killings", "while troops
 * looked on", "the commission of crimes by the security forces".
 */
final class GuiltCharges {
    private static final Set<String> GUILTY = Set.of("guilty", "responsible", "culpable", "complicit");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Clauses clauses;
    private final PhraseList words;

    GuiltCharges(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().accountability();
    }

    Optional<Charge> find(int at) {
        Token token = scene.token(at);
        if (token.upos() == Upos.ADJ && GUILTY.contains(grammar.lemma(at))) {
            return guilty(at);
        }
        if (token.upos() == Upos.VERB) {
            return lookedOn(at);
        }
        return token.upos() == Upos.NOUN && grammar.lemma(at).equals("commission") ? committed(at) : Optional.empty();
    }

    /** "Israel was guilty of collective punishment", "those responsible for the killings" name nobody. */
    private Optional<Charge> guilty(int adjective) {
        if (!grammar.has(adjective, "cop") || clauses.isNegated(adjective)) {
            return Optional.empty();
        }
        List<Integer> deeds = new ArrayList<>(grammar.under(adjective, "of"));
        deeds.addAll(grammar.under(adjective, "for"));
        deeds.addAll(grammar.under(adjective, "in"));
        List<Integer> who = arguments.subjects(adjective).stream()
                .filter(s -> scene.findMention(s).isPresent())
                .toList();
        for (int deed : who.isEmpty() ? List.<Integer>of() : deeds) {
            Span act = scene.syntax().subtree(deed);
            if (holdsHarm(deed)) {
                int first = scene.syntax().firstUnder(who.get(0));
                Span span = scene.token(first).span().cover(act);
                boolean shared = grammar.lemma(adjective).equals("complicit");
                Degree degree = shared ? Degree.CONDONED : Degree.CARRIED_OUT;
                return Optional.of(new Charge(who.get(0), List.of(degree), act, span, List.of()));
            }
        }
        return Optional.empty();
    }

    private boolean holdsHarm(int noun) {
        int first = scene.syntax().firstUnder(noun);
        int last = Math.max(noun, scene.syntax().lastUnder(noun));
        return harm(first, last + 1).isPresent();
    }

    /** "Torched houses while Russian troops looked on": who watches harm that the sentence tells does not prevent it. */
    private Optional<Charge> lookedOn(int verb) {
        boolean watches = words.findLongest(scene.lemmasFrom(verb, 3), i -> false, "watched")
                .isPresent();
        Sentence sentence = scene.sentenceOf(verb);
        Optional<Integer> harm = watches ? harm(sentence.firstToken(), verb) : Optional.empty();
        if (harm.isEmpty() || clauses.isNegated(verb) || grammar.has(verb, "obj")) {
            return Optional.empty();
        }
        List<Integer> who = arguments.agents(verb).stream()
                .filter(s -> scene.findMention(s).isPresent())
                .toList();
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.min(scene.syntax().firstUnder(who.get(0)), verb);
        Span span = scene.syntax().span(first, Math.max(verb, clauses.end(verb) - 1));
        Span act = scene.token(harm.get()).span();
        return Optional.of(new Charge(who.get(0), List.of(Degree.FAILED_TO_PREVENT), act, span, List.of()));
    }

    /** "The commission of crimes against humanity by the security forces". */
    private Optional<Charge> committed(int noun) {
        List<Integer> by = new ArrayList<>(grammar.under(noun, "by"));
        for (int inner : grammar.dependents(noun, "nmod")) {
            by.addAll(grammar.under(inner, "by"));
            for (int deeper : grammar.dependents(inner, "nmod")) {
                by.addAll(grammar.under(deeper, "by"));
            }
        }
        if (by.isEmpty() || !holdsHarm(noun)) {
            return Optional.empty();
        }
        Span act = scene.syntax().subtree(noun);
        return Optional.of(new Charge(by.get(0), List.of(Degree.CARRIED_OUT), act, act, List.of()));
    }

    private Optional<Integer> harm(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.findLongest(scene.lemmasFrom(i, 4), k -> false, "harm").isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
