package org.rapporteur.code.find;

import java.util.List;
import java.util.Set;
import org.rapporteur.read.Token;

/** In what form a clause tells an event: as a question, under a condition, as what somebody is ready or unable to do, as the speaker's own doing. */
final class ClauseForms {
    /** Who speaks. */
    static final Set<String> OWN = Set.of("i", "we");

    private static final Set<String> ABILITY =
            Set.of("able", "willing", "prepared", "ready", "go", "intend", "plan", "want");
    private static final Set<String> READY = Set.of("ready", "willing", "prepared", "glad", "happy", "pleased");

    private final Scene scene;
    private final Grammar grammar;
    private final LocalCues cues;

    ClauseForms(Scene scene, LocalCues cues) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.cues = cues;
    }

    /** "We will continue to target them" */
    boolean isOurs(int verb) {
        int at = verb;
        while (!grammar.has(at, "nsubj")
                && grammar.token(at).is("xcomp")
                && grammar.token(at).head() >= 0) {
            at = grammar.token(at).head();
        }
        return !grammar.isPassive(verb)
                && grammar.dependents(at, "nsubj").stream().anyMatch(s -> OWN.contains(grammar.lemma(s)));
    }

    /** "Did Chile attack?": the verb of a question, its subject behind an auxiliary. */
    boolean isAsked(int anchor) {
        int last = scene.sentenceOf(anchor).endToken() - 1;
        boolean mark = grammar.lemma(last).equals("?")
                || last > anchor && grammar.lemma(last - 1).equals("?");
        List<Integer> subjects = grammar.dependents(anchor, "nsubj");
        return mark
                && !subjects.isEmpty()
                && grammar.dependents(anchor, "aux").stream().anyMatch(a -> a < subjects.get(0));
    }

    /** "If they refuse to leave". */
    boolean isConditional(int anchor) {
        Token token = grammar.token(anchor);
        boolean marked = grammar.dependents(anchor, "mark").stream()
                .anyMatch(m -> scene.codebook().modality().is(grammar.lemma(m), "hypothetical"));
        boolean within = token.head() >= 0 && (token.is("xcomp") || token.is("ccomp") || token.is("conj"));
        return marked || within && isConditional(token.head());
    }

    /** "Are ready to support it". */
    boolean isReady(int anchor) {
        Token token = grammar.token(anchor);
        boolean complement = (token.is("xcomp") || token.is("advcl") || token.is("ccomp")) && token.head() >= 0;
        return complement && READY.contains(grammar.lemma(token.head()));
    }

    /** "Would not be able to support it", "is not prepared to". */
    boolean isUnable(int anchor) {
        Token token = grammar.token(anchor);
        boolean complement = (token.is("xcomp") || token.is("advcl") || token.is("ccomp")) && token.head() >= 0;
        return complement
                && ABILITY.contains(grammar.lemma(token.head()))
                && cues.auxiliaries(token.head()).contains("negates");
    }
}
