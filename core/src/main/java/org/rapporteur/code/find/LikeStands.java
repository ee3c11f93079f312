package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Stands told by their likeness to the one before: "as did Brazil", "so are Malta and Fiji", "Qatar takes a similar line". */
final class LikeStands {
    private static final Set<String> LIKEWISE = Set.of("as", "so", "nor", "neither");
    private static final Set<String> SO = Set.of("so", "nor", "neither");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "will", "would", "can", "could", "may");
    private static final int NEAR = 2;

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Holders holders;
    private final Clauses clauses;

    LikeStands(Scene scene, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.holders = holders;
        this.clauses = clauses;
    }

    /** "China abstained, as did Brazil", "So did Turkey", "so are Malta and Fiji": the stand told last, of somebody else. */
    Optional<Stand> inverted(int verb, Stand last) {
        String lemma = grammar.lemma(verb);
        boolean first = verb == 0
                || scene.sentenceOf(verb - 1).index() != scene.sentenceOf(verb).index();
        String before = first ? "" : grammar.lemma(verb - 1);
        boolean marked =
                lemma.equals("do") && LIKEWISE.contains(before) || AUXILIARIES.contains(lemma) && SO.contains(before);
        int end = scene.sentenceOf(verb).endToken();
        if (!marked || !isNear(verb, last, 1) || verb + 1 >= end) {
            return Optional.empty();
        }
        int name = nameAt(verb, end);
        Optional<Mention> named = scene.reading().mentions().stream()
                .filter(m -> m.span().contains(scene.token(name).span()))
                .findFirst();
        List<Holder> who = named.map(m -> holders.of(List.of(m.head()), end)).orElse(List.of());
        Span span = scene.syntax().span(verb - 1, Math.max(verb, clauses.end(verb) - 1));
        return stand(last, who, span, verb);
    }

    private int nameAt(int from, int end) {
        int at = from + 1;
        while (at + 1 < Math.min(end, from + 5) && scene.token(at).upos() != Upos.PROPN) {
            at++;
        }
        return at;
    }

    /**
     * "May do the same", "followed suit": whoever is the subject stands where the one told last does.
     *
     * @param first of the phrase
     * @param last of the phrase
     * @param told before, in text order
     */
    Optional<Stand> told(int first, int last, List<Stand> told) {
        int verb = grammar.clauseOf(last)
                .filter(c -> scene.token(first).upos() == Upos.AUX)
                .orElse(first);
        for (int i = last; i >= first; i--) {
            verb = scene.token(i).upos() == Upos.VERB ? i : verb;
        }
        boolean followed =
                first == last && (scene.token(first).upos() != Upos.VERB || grammar.has(first, "obj", "obl"));
        if (followed
                || told.isEmpty()
                || clauses.isNegated(verb)
                || clauses.isAsked(verb)
                || clauses.isSupposed(verb)) {
            return Optional.empty();
        }
        Stand before = told.get(told.size() - 1);
        List<Integer> agents = arguments.agents(verb);
        List<Holder> who = holders.of(agents, verb);
        if (who.isEmpty() && agents.isEmpty()) {
            who = holders.speakersAt(scene.token(verb).span().begin());
        }
        return isNear(verb, before, NEAR) ? stand(before, who, clauses.from(first, verb), verb) : Optional.empty();
    }

    private boolean isNear(int verb, Stand last, int sentences) {
        return scene.sentenceOf(verb).index() - scene.sentenceOf(last.token()).index() <= sentences;
    }

    private static Optional<Stand> stand(Stand like, List<Holder> who, Span span, int token) {
        List<Holder> others = who.stream()
                .filter(w -> like.holders().stream().noneMatch(h -> h.key().equals(w.key())))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stand(like.kind(), like.conditional(), others, like.paper(), span, token));
    }
}
