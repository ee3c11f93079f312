package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Amount;

/** Where a number stands in its sentence, and what that makes of it. */
final class NumberPlaces {
    private static final Set<String> ASKED = Set.of(
            "survivor", "witness", "victim", "refugee", "resident", "villager", "defector", "detainee", "prisoner");
    private static final Set<String> TALKING = Set.of("talk", "speak");

    private final Scene scene;
    private final Grammar grammar;

    NumberPlaces(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** "Talked to more than 120 survivors": people whom an inquiry hears. */
    boolean isOfAsked(Trigger trigger) {
        return trigger.isVerb()
                && TALKING.contains(grammar.lemma(trigger.anchor()))
                && grammar.under(trigger.anchor(), "to").stream().anyMatch(o -> ASKED.contains(grammar.lemma(o)));
    }

    /** "Spoke of more than 2,000 civilian deaths", "admitted 12 deaths": the verb by which somebody gives what is counted. */
    Optional<Integer> speaking(int counted) {
        Token token = grammar.token(counted);
        int verb = token.head();
        if (verb < 0 || verb > counted || !grammar.isVerb(verb)) {
            return Optional.empty();
        }
        String preposition = grammar.preposition(counted);
        String way = token.is("obj") ? "figure" : "figure " + preposition;
        boolean governed = token.is("obj") || token.is("obl") && !preposition.isEmpty();
        return governed && scene.codebook().grammar().is(grammar.lemma(verb), way)
                ? Optional.of(verb)
                : Optional.empty();
    }

    /** "Seven in ten of them", "three out of four". */
    boolean isRatio(Amount amount) {
        List<Token> number = scene.tokensIn(amount.words().span());
        int next = number.isEmpty() ? 0 : number.get(number.size() - 1).index() + 1;
        int end = number.isEmpty() ? 0 : scene.sentenceOf(next - 1).endToken();
        int of = next + 1 < end && grammar.lemma(next).equals("out") ? next + 1 : next;
        boolean part = next + 1 < end && (grammar.lemma(next).equals("in") || of > next);
        return part && of + 1 < end && grammar.token(of + 1).upos() == Upos.NUM && number.size() == 1;
    }

    /** "Ten were killed and 800 were expelled": the number stands before the verb of its own. */
    boolean isSubjectElsewhere(Amount amount, int verb) {
        int next = verbAfter(amount);
        return next >= 0
                && next != verb
                && grammar.token(next).is("conj")
                && amount.words().span().begin() > grammar.token(verb).span().end();
    }

    /** Whether a number is, or belongs to, the subject of a verb. */
    boolean isSubjectOf(Amount amount, int verb) {
        boolean within = grammar.dependents(verb, "nsubj").stream()
                .anyMatch(s -> scene.tokensIn(amount.words().span()).stream()
                        .anyMatch(t -> t.index() == s || grammar.isUnder(t.index(), s)));
        return within || verbAfter(amount) == verb;
    }

    /** The verb of the auxiliary that stands right behind a number, or -1. */
    private int verbAfter(Amount amount) {
        List<Token> number = scene.tokensIn(amount.words().span());
        int next = number.isEmpty() ? 0 : number.get(number.size() - 1).index() + 1;
        boolean auxiliary = next > 0
                && next < scene.sentenceOf(next - 1).endToken()
                && grammar.token(next).upos() == Upos.AUX
                && grammar.token(next).head() > next;
        return auxiliary ? grammar.token(next).head() : -1;
    }

    /**
     * "At least 500 were killed", "between 10 and 15 officers were slain", where the tree takes the number for an object or a
     * circumstance of the passive verb behind it, because of a preposition that only bounds it.
     */
    boolean isBareSubject(Amount amount, Token head, Trigger trigger) {
        boolean before = trigger.isVerb()
                && head.head() == trigger.anchor()
                && head.index() < trigger.anchor()
                && grammar.isPassive(trigger.anchor());
        boolean bounded = grammar.dependents(head.index(), "case").stream()
                .allMatch(c -> amount.words().span().contains(grammar.token(c).span()));
        return before && bounded && (head.is("obj") || head.is("obl"));
    }
}
