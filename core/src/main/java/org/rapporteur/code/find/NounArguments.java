package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;

/**
 * Who does what an event noun tells, and to whom, as heads of phrases: "the army's raid", "raids by the army", "her murder",
 * "blamed the attacks on rebels". For verbs see {@link Arguments}.
 */
final class NounArguments {
    private static final Set<String> SUFFERING = Set.of("of", "against", "on", "at");
    private static final Set<String> CHARGED_FOR = Set.of("for", "of", "over", "with");
    private static final Set<String> CHARGING =
            Set.of("accuse", "blame", "condemn", "denounce", "criticise", "criticize");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Perpetrators perpetrators;
    private final ClaimedActs claims;

    NounArguments(Scene scene, Perpetrators perpetrators) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.perpetrators = perpetrators;
        this.claims = new ClaimedActs(scene);
    }

    /** Possessor, "by", the word before it, who is blamed for it, else the subject of the verb whose object it is. */
    List<Integer> subjects(int noun, List<Integer> taken) {
        List<Integer> found =
                owners(noun).stream().filter(p -> !taken.contains(p)).toList();
        if (found.isEmpty()) {
            found = perpetrators.makers(noun);
        }
        if (found.isEmpty()) {
            found = blamed(noun);
        }
        if (found.isEmpty()) {
            found = owning(noun);
        }
        if (found.isEmpty()) {
            found = perpetrators.modifiers(noun).stream()
                    .filter(d -> !taken.contains(d))
                    .toList();
        }
        Token token = scene.token(noun);
        if (found.isEmpty()
                && token.is("obj")
                && token.head() >= 0
                && scene.codebook().grammar().is(grammar.lemma(token.head()), "light")) {
            found = arguments.agents(token.head());
        }
        return found;
    }

    /** "Her murder", "the minister's arrest": the possessor suffers it, unless "of" names another who does. */
    List<Integer> sufferers(int noun) {
        boolean suffered = scene.codebook().grammar().is(grammar.lemma(noun), "suffered");
        boolean told = grammar.under(noun, "of").stream()
                .anyMatch(o -> scene.findMention(o)
                        .filter(m -> m.type() == Mention.Type.PERSON
                                || scene.actor(m).isResolved())
                        .isPresent());
        return suffered && !told ? owners(noun) : List.of();
    }

    /** Whom a verb blames for what the noun tells: "blamed the attacks on rebels", "accused the army of the killing". */
    List<Integer> blamed(int noun) {
        Token token = scene.token(noun);
        if (token.head() < 0 || !CHARGING.contains(grammar.lemma(token.head()))) {
            return List.of();
        }
        if (token.is("obl") && CHARGED_FOR.contains(grammar.preposition(noun))) {
            return arguments.patients(token.head());
        }
        return isBlamedOn(token) ? on(noun) : List.of();
    }

    /** "Condemned the bombing of the town", "deplored attacks on schools": behind the preposition stand those who suffer it, not those accused of it. */
    boolean isCondemned(Trigger trigger, int act, String preposition) {
        return SUFFERING.contains(preposition)
                && trigger.entry().meaning().orElseThrow().type() == EventType.ACCUSE
                && perpetrators.tellsHarm(act);
    }

    /** "Claimed responsibility for the attack", "the attack was the work of rebels". */
    private List<Integer> owning(int noun) {
        Token token = scene.token(noun);
        if (token.head() < 0) {
            return List.of();
        }
        if (token.is("nsubj") && grammar.lemma(token.head()).equals("work")) {
            return grammar.under(token.head(), "of");
        }
        return claims.owning(noun).stream()
                .flatMap(v -> arguments.agents(v).stream())
                .filter(a -> !grammar.isNobody(a))
                .toList();
    }

    /** Whether a noun is the object of "blame ... on". */
    boolean isBlamedOn(Token token) {
        return token.is("obj")
                && token.head() >= 0
                && grammar.lemma(token.head()).equals("blame");
    }

    private List<Integer> on(int noun) {
        List<Integer> found = new ArrayList<>(grammar.under(noun, "on"));
        found.addAll(grammar.under(scene.token(noun).head(), "on"));
        return found;
    }

    private List<Integer> owners(int noun) {
        return grammar.dependents(noun, "nmod:poss").stream()
                .filter(p -> scene.findMention(p)
                                .filter(m -> m.type() != Mention.Type.TIME)
                                .isPresent()
                        || scene.findModifier(p).isPresent())
                .toList();
    }
}
