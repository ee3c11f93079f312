package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Whom a verb asks, urges, allows or expects to do something, wherever the tree hangs them: they do it, not who asks. */
final class Asked {
    private static final int DEEPEST = 8;
    /** Who is asked does it, never who asks. */
    private static final Set<String> ASKING = Set.of(
            "call",
            "urge",
            "order",
            "tell",
            "demand",
            "press",
            "command",
            "instruct",
            "appeal",
            "force",
            "give",
            "allow",
            "push",
            "permit");

    /** Who is asked stands behind these too, but who asks may be the one to do it: "asked to leave". */
    private static final Set<String> INVITING = Set.of(
            "ask",
            "invite",
            "request",
            "implore",
            "beg",
            "advise",
            "warn",
            "remind",
            "encourage",
            "persuade",
            "convince",
            "challenge",
            "entreat",
            "exhort");

    /** Verbs that take an infinitive with a subject of its own: "expects the party to win". */
    private static final Set<String> EXPECTING =
            Set.of("expect", "want", "help", "enable", "cause", "lead", "authorise", "authorize");

    private static final List<String> ADDRESSING = List.of("on", "upon", "to", "for");

    private final Grammar grammar;

    Asked(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether a verb asks somebody to do something. */
    boolean asks(int verb) {
        return ASKING.contains(grammar.lemma(verb));
    }

    /** "Urged the union to send troops", where the tree takes the union for a subject: it stands behind the verb. */
    List<Integer> askedBehind(int verb) {
        boolean addresses = asks(verb) || INVITING.contains(grammar.lemma(verb));
        boolean asks = addresses && grammar.has(verb, "xcomp", "ccomp", "advcl");
        return asks
                ? grammar.dependents(verb, "nsubj").stream()
                        .filter(s -> s > verb)
                        .toList()
                : List.of();
    }

    /** Who is called on, or whom a verb that asks has for its object: "gave Iraq a month to withdraw". */
    List<Integer> addressed(int governor) {
        List<Integer> called = calledOn(governor);
        List<Integer> indirect = grammar.dependents(governor, "iobj");
        if (!called.isEmpty() || grammar.lemma(governor).equals("call")) {
            return called;
        }
        return indirect.isEmpty() ? grammar.dependents(governor, "obj") : indirect;
    }

    /** "called on the leader to step down": who is called on is the one to do it. */
    List<Integer> calledOn(int governor) {
        boolean asks = grammar.lemma(governor).equals("call")
                || grammar.lemma(governor).equals("appeal")
                || grammar.lemma(governor).equals("wait");
        if (!asks) {
            return List.of();
        }
        if (grammar.has(governor, "compound:prt") && !bareObliques(governor).isEmpty()) {
            return bareObliques(governor);
        }
        for (String preposition : ADDRESSING) {
            List<Integer> found = grammar.under(governor, preposition);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A phrase behind the verb without a preposition is its object, whatever it is called: "killed at least 27 troops". */
    List<Integer> bareObliques(int verb) {
        return grammar.dependents(verb, "obl").stream()
                .filter(o -> o > verb
                        && grammar.preposition(o).isEmpty()
                        && !grammar.token(o).relation().endsWith("unmarked")
                        && grammar.token(o).upos() == Upos.NOUN
                        && grammar.has(o, "nummod", "det", "amod"))
                .toList();
    }

    /** "Expected supporters of the party to march", where the tree hangs "march" under "party". */
    Optional<Integer> askedAbove(int noun) {
        int at = noun;
        for (int depth = 0; depth < DEEPEST && grammar.token(at).is("nmod"); depth++) {
            at = grammar.token(at).head();
        }
        Token token = grammar.token(at);
        boolean asked = at != noun && token.is("obj") && token.head() >= 0 && asksOrExpects(token.head());
        return Optional.of(at).filter(a -> asked);
    }

    /** "Urge Moscow to withdraw", where the tree takes Moscow for an object of "withdraw": what stands before "to" is asked. */
    List<Integer> beforeInfinitive(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int clause : grammar.dependents(verb, "xcomp", "ccomp", "advcl")) {
            found.addAll(clause > verb ? askedBefore(clause) : List.of());
        }
        return found;
    }

    /** What hangs under an infinitive as its object and stands between the verb that asks and "to". */
    List<Integer> askedBefore(int infinitive) {
        Token token = grammar.token(infinitive);
        int mark = infinitive - 1;
        boolean marked = mark > 0
                && token.head() >= 0
                && token.head() < mark
                && token.xpos().equals("VB")
                && grammar.token(mark).is("mark")
                && (asksOrExpects(token.head()) || INVITING.contains(grammar.lemma(token.head())));
        return marked
                ? grammar.dependents(infinitive, "obj").stream()
                        .filter(o -> o > token.head() && o < mark)
                        .toList()
                : List.of();
    }

    boolean asksOrExpects(int verb) {
        return asks(verb) || EXPECTING.contains(grammar.lemma(verb));
    }

    /** "Called on states to supply", where the tree hangs "supply" under "states". */
    boolean isAsked(int noun) {
        Token token = grammar.token(noun);
        boolean addressed = token.is("obj") || token.is("obl") && ADDRESSING.contains(grammar.preposition(noun));
        return addressed && token.head() >= 0 && asksOrExpects(token.head());
    }
}
