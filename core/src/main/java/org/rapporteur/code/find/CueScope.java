package org.rapporteur.code.find;

import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * What a cue demands, alleges or denies, and what is told as fact beside it: in "called for the talks that were held in May" the
 * holding is nobody's wish, in "insisted that troops had left" the leaving is no demand.
 */
final class CueScope {
    private static final int DEEPEST = 14;
    /** Marks and prepositions that carry a demand, a charge, a denial on to what stands behind them. */
    private static final Set<String> CARRYING = Set.of("to", "of", "for", "from", "into", "with", "that", "by");

    private static final Set<String> AROUND = Set.of(
            "after",
            "before",
            "during",
            "since",
            "amid",
            "despite",
            "following",
            "in addition to",
            "until",
            "as",
            "when",
            "while");
    /** What stands behind these has come to pass before what is asked or threatened. */
    private static final Set<String> BEHIND = Set.of("after", "since", "following", "amid", "despite");

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private final Scene scene;
    private final Grammar grammar;

    CueScope(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** Whether nothing between a token and the cue of a saying (or the top of its tree) sets it apart. */
    boolean reaches(int anchor, Saying saying) {
        int cue = saying.cue().flatMap(scene::headOf).map(Token::index).orElse(-1);
        int at = anchor;
        for (int depth = 0; depth < DEEPEST && at != cue && grammar.token(at).head() >= 0; depth++) {
            int governor = grammar.token(at).head();
            if (isSetApart(at, governor == cue)) {
                return false;
            }
            at = governor;
        }
        return true;
    }

    private boolean isSetApart(int at, boolean underCue) {
        Token token = grammar.token(at);
        if (token.relation().equals("acl:relcl") && !grammar.has(at, "mark") || underCue && token.is("conj")) {
            return true;
        }
        String link = grammar.preposition(at);
        if (token.is("acl")) {
            return link.isEmpty();
        }
        if (token.is("advcl")) {
            return link.isEmpty() ? underCue : !CARRYING.contains(link);
        }
        return isAround(at);
    }

    /** "Vowed reforms after the clashes": when and amid what it is said, not what is said. */
    boolean isAround(int phrase) {
        Token token = grammar.token(phrase);
        return (token.is("obl") || token.is("nmod") || token.is("advcl"))
                && AROUND.contains(grammar.preposition(phrase));
    }

    /** "Asked them to send troops after a fourth day of clashes": the clashes are nobody's wish. */
    boolean isBehind(int phrase) {
        return isAround(phrase) && BEHIND.contains(grammar.preposition(phrase));
    }

    /** Whether a predicate is finite and no wish: "had left", "were killed", "seized"; not "leave", "should leave", "to leave". */
    boolean isToldAsFact(int predicate) {
        Token token = grammar.token(predicate);
        if (token.upos() != Upos.VERB) {
            return grammar.dependents(predicate, "cop").stream().anyMatch(this::isPast);
        }
        boolean modal = grammar.dependents(predicate, "aux").stream()
                .anyMatch(a -> grammar.token(a).xpos().equals("MD"));
        if (modal) {
            return false;
        }
        boolean finite = token.xpos().equals("VBD") || token.xpos().equals("VBZ");
        return finite && !grammar.has(predicate, "aux")
                || grammar.dependents(predicate, "aux").stream().anyMatch(this::isFinite);
    }

    /** "The council ordered sanctions": it imposed them by that. */
    boolean isImposed(Trigger trigger, int verb) {
        Token token = grammar.token(trigger.anchor());
        return trigger.isNominal()
                && token.is("obj")
                && token.head() == verb
                && grammar.lemma(verb).equals("order")
                && trigger.entry().meaning().orElseThrow().type() == EventType.SANCTION;
    }

    private boolean isFinite(int auxiliary) {
        String xpos = grammar.token(auxiliary).xpos();
        return AUXILIARIES.contains(grammar.lemma(auxiliary))
                && (xpos.equals("VBD") || xpos.equals("VBZ") || xpos.equals("VBP"));
    }

    private boolean isPast(int verb) {
        return grammar.token(verb).xpos().equals("VBD");
    }
}
