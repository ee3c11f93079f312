package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.read.Token;

/** What a verdict is about: "the text was unbalanced", "called the draft unbalanced". */
final class Verdicts {
    private final Grammar grammar;
    private final Arguments arguments;

    Verdicts(Grammar grammar) {
        this.grammar = grammar;
        this.arguments = new Arguments(grammar);
    }

    /** What a verdict is about: the subject of its copula, the object of the verb that calls. */
    List<Integer> judged(int anchor) {
        Token adjective = grammar.token(anchor);
        if (adjective.is("amod")
                && adjective.head() >= 0
                && adjective.head() < anchor
                && !grammar.has(adjective.head(), "cop")) {
            return List.of(adjective.head());
        }
        if (adjective.is("amod") && adjective.head() >= 0) {
            List<Integer> makers = grammar.under(adjective.head(), "by");
            return makers.isEmpty() ? arguments.subjects(adjective.head()) : makers;
        }
        int first = grammar.firstConjunct(anchor);
        List<Integer> subjects = arguments.subjects(anchor);
        Token token = grammar.token(first);
        if ((token.is("xcomp") || calls(token))
                && token.head() >= 0
                && grammar.dependents(first, "cop").isEmpty()) {
            List<Integer> objects = arguments.patients(token.head());
            return objects.isEmpty() ? subjects : objects;
        }
        return subjects.isEmpty() ? sayers(anchor) : subjects;
    }

    /** "What the candidate says is dangerous": who says or does it. */
    private List<Integer> sayers(int anchor) {
        return grammar.dependents(anchor, "csubj", "ccomp").stream()
                .filter(c -> c < anchor)
                .flatMap(c -> arguments.agents(c).stream())
                .filter(a -> a < anchor)
                .toList();
    }

    /** "called the draft unbalanced", where the tree takes the judged thing for a subject of the adjective. */
    boolean calls(Token adjective) {
        return adjective.is("ccomp")
                && adjective.head() >= 0
                && adjective.head() < adjective.index()
                && !grammar.has(adjective.index(), "cop", "mark");
    }
}
