package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Charges told by the noun of an order: "direct orders to fire on civilians", "his orders came from army commanders". */
final class OrderCharges {
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Clauses clauses;
    private final PhraseList words;

    OrderCharges(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().accountability();
    }

    /** "Direct orders to fire on civilians", "those who gave the orders to shoot". */
    Optional<Charge> find(int noun) {
        List<Integer> deeds = new ArrayList<>(grammar.dependents(noun, "acl", "nmod"));
        int behind = noun + 2;
        if (behind < scene.sentenceOf(noun).endToken()
                && grammar.lemma(noun + 1).equals("to")) {
            deeds.add(behind);
        }
        for (int clause : deeds) {
            int end = clauses.end(clause);
            if (clause < noun || harm(clause, end).isEmpty()) {
                continue;
            }
            int who = giver(noun);
            Span span = scene.syntax().span(scene.syntax().firstUnder(noun), end - 1);
            return Optional.of(
                    new Charge(who, List.of(Degree.ORDERED), scene.syntax().span(clause, end - 1), span, List.of()));
        }
        return bare(noun);
    }

    /** "His orders came from army commanders", "could not have happened without orders from the top": of harm told around it. */
    private Optional<Charge> bare(int noun) {
        Sentence sentence = scene.sentenceOf(noun);
        int verb = scene.token(noun).head();
        List<Integer> from = new ArrayList<>(grammar.under(noun, "from"));
        boolean on = Set.of("on", "at", "under", "upon").contains(grammar.preposition(noun));
        from.addAll(on ? grammar.under(noun, "of") : List.of());
        from.addAll(on ? grammar.dependents(noun, "nmod:poss") : List.of());
        boolean came = verb >= 0
                && Set.of("come", "emanate", "stem", "take", "receive", "get", "follow", "obey")
                        .contains(grammar.lemma(verb));
        from.addAll(came ? grammar.under(verb, "from") : List.of());
        boolean given = verb >= 0 && Set.of("give", "issue").contains(grammar.lemma(verb)) && !clauses.isNegated(verb);
        List<Integer> agents = given ? arguments.agents(verb) : List.of();
        boolean speech = scene.reading().quotations().stream()
                .anyMatch(q -> q.span().begin() > scene.token(noun).span().begin()
                        && sentence.span().contains(q.span()));
        int who = !from.isEmpty() ? from.get(0) : speech && !agents.isEmpty() ? agents.get(0) : -1;
        int before = Math.max(0, sentence.index() - 1);
        boolean near = harm(scene.syntax().sentences().get(before).firstToken(), sentence.endToken())
                .isPresent();
        if (who < 0 || !near || !isSomebody(who)) {
            return Optional.empty();
        }
        int first = Math.min(scene.syntax().firstUnder(who), scene.syntax().firstUnder(noun));
        Span span = scene.syntax().span(first, Math.max(scene.syntax().lastUnder(who), noun));
        return Optional.of(
                new Charge(who, List.of(Degree.ORDERED), scene.token(noun).span(), span, List.of()));
    }

    /** Who gave them; nobody for orders that were only received. */
    private int giver(int noun) {
        for (int owner : grammar.dependents(noun, "nmod:poss")) {
            return owner;
        }
        for (String preposition : List.of("of", "from", "by")) {
            for (int owner : grammar.under(noun, preposition)) {
                return owner;
            }
        }
        int verb = scene.token(noun).head();
        boolean given = verb >= 0 && Set.of("give", "issue", "send", "sign").contains(grammar.lemma(verb));
        Optional<Integer> relative = given ? those(verb) : Optional.empty();
        if (relative.isPresent()) {
            return relative.get();
        }
        return given
                ? arguments.agents(verb).stream()
                        .filter(this::isSomebody)
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    /** "Those who gave": the word before "who", whatever the tree hangs the clause on. */
    private Optional<Integer> those(int verb) {
        return grammar.dependents(verb, "nsubj").stream()
                .filter(s -> s > 0 && grammar.lemma(s).equals("who"))
                .map(s -> s - 1)
                .filter(s -> Set.of("those", "that", "one").contains(grammar.lemma(s)))
                .findFirst();
    }

    private boolean isSomebody(int head) {
        return scene.findMention(head).isPresent()
                || scene.token(head).upos() == Upos.PRON
                || scene.token(head).upos() == Upos.PROPN;
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
