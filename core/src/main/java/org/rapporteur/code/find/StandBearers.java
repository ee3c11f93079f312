package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Upos;

/** Whose stand a cue tells: its subject or agent, who is named beside it, and who tells it where a pronoun stands for nobody known. */
final class StandBearers {
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Holders holders;
    private final StandObjects objects;

    StandBearers(Scene scene, Holders holders, StandObjects objects) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.holders = holders;
        this.objects = objects;
    }

    List<Integer> agents(int first, int predicate) {
        List<Integer> by = grammar.under(predicate, "by");
        if (objects.reduced(predicate).isPresent() && !by.isEmpty()) {
            return by;
        }
        List<Integer> bearers = arguments.bearers(first, predicate);
        return bearers.isEmpty() ? elsewhere(predicate) : bearers;
    }

    /** "Were the first to sign up"; "Fiji and Palau, courted by both sides, gave in", where the tree hangs them on the participle. */
    private List<Integer> elsewhere(int predicate) {
        int head = scene.token(predicate).head();
        if (scene.token(predicate).is("acl") && head >= 0 && head < predicate && grammar.has(head, "cop")) {
            return arguments.subjects(head);
        }
        for (int clause : grammar.dependents(predicate, "advcl")) {
            boolean inserted = clause > 0
                    && clause < predicate
                    && grammar.lemma(clause - 1).equals(",")
                    && scene.token(clause).xpos().equals("VBN");
            List<Integer> before = inserted
                    ? grammar.dependents(clause, "nsubj").stream()
                            .filter(s -> s < clause)
                            .toList()
                    : List.of();
            if (!before.isEmpty()) {
                return before;
            }
        }
        return List.of();
    }

    boolean isPronoun(List<Integer> agents) {
        return !agents.isEmpty() && agents.stream().allMatch(a -> scene.token(a).upos() == Upos.PRON);
    }

    /** "Fiji and Nauru gave notice that they would oppose it": where nothing tells who "they" are, who tells it. */
    List<Integer> telling(int predicate) {
        int at = predicate;
        for (int depth = 0; depth < 3 && scene.token(at).head() >= 0; depth++) {
            boolean inner = scene.token(at).is("ccomp")
                    || scene.token(at).is("acl")
                    || scene.token(at).is("xcomp");
            at = scene.token(at).head();
            List<Integer> agents = inner ? arguments.agents(at) : List.of();
            if (!agents.isEmpty() && !isPronoun(agents)) {
                return agents;
            }
        }
        return List.of();
    }

    /** "With China, it vetoed", "signed on, along with Mali": who is named beside the subject. */
    List<Holder> together(int predicate, List<Holder> who) {
        List<Holder> beside = new ArrayList<>();
        List<Integer> phrases = new ArrayList<>();
        for (String preposition :
                who.isEmpty() ? List.<String>of() : List.of("with", "along", "together", "alongside")) {
            phrases.addAll(grammar.under(predicate, preposition));
        }
        for (int phrase : phrases) {
            int first = scene.syntax().firstUnder(phrase);
            boolean along = !grammar.preposition(phrase).equals("with")
                    || first > 0 && Set.of("along", "together", "jointly").contains(grammar.lemma(first - 1));
            boolean front = phrase < predicate || along;
            Optional<Mention> mention = scene.findMention(phrase).filter(m -> m.type() == Mention.Type.COUNTRY);
            if (front && mention.isPresent()) {
                beside.addAll(
                        holders.of(List.of(phrase), scene.sentenceOf(phrase).endToken()));
            }
        }
        return beside;
    }
}
