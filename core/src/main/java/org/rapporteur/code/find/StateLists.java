package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/** Phrases that list states: "the United States, Britain and France", and one phrase for people of several: "the ministers of Egypt and Sudan". */
final class StateLists {
    private static final Set<String> OF_STATES = Set.of("of", "from");
    private final Scene scene;
    private final Grammar grammar;

    StateLists(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** "The United States, Britain and France", where the tree takes the second for an apposition of the first: a list of states. */
    List<Integer> listed(List<Integer> members, int verb) {
        List<Integer> all = new ArrayList<>(members);
        for (int member : members) {
            beside(member).ifPresent(all::add);
            for (int apposed : grammar.dependents(member, "appos")) {
                if (isState(member) && isState(apposed)) {
                    all.addAll(verb < 0 ? grammar.members(apposed) : grammar.membersBefore(apposed, verb));
                }
            }
        }
        all.sort(null);
        return all;
    }

    /** "U.S. and British officials", where the tree takes the first alone for a part of the sentence: the noun behind the second. */
    private Optional<Integer> beside(int state) {
        int second = state + 2;
        boolean and = isState(state)
                && second < scene.sentenceOf(state).endToken()
                && grammar.lemma(state + 1).equals("and")
                && grammar.token(second).is("amod")
                && grammar.token(second).head() == second + 1;
        return and
                ? scene.findMention(second)
                        .filter(m -> m.type() == Mention.Type.NATIONALITY)
                        .map(m -> second + 1)
                : Optional.empty();
    }

    private boolean isState(int head) {
        return scene.findMention(head)
                .filter(m -> m.type() == Mention.Type.COUNTRY && m.form() == Mention.Form.NAME)
                .isPresent();
    }

    /** "The foreign ministers of Egypt and Sudan" are two parties. */
    List<Actor> each(int head, Mention phrase, Actor actor) {
        if (!grammar.token(head).xpos().equals("NNS")) {
            return List.of();
        }
        for (int state : grammar.dependents(head, "nmod", "amod")) {
            boolean owner = grammar.token(state).is("amod")
                    || OF_STATES.contains(grammar.preposition(state))
                    || isServing(state, phrase, actor);
            List<Actor> each = new ArrayList<>();
            List<Integer> heads = new ArrayList<>(owner ? listed(grammar.members(state), -1) : List.of());
            grammar.dependents(head, "appos").stream()
                    .filter(a -> owner && isState(a))
                    .forEach(a -> heads.addAll(grammar.members(a)));
            for (int member : heads) {
                scene.findMention(member)
                        .filter(m -> m.type() == Mention.Type.COUNTRY || m.type() == Mention.Type.NATIONALITY)
                        .map(m -> new Actor(
                                actor.name(),
                                scene.actor(m).country(),
                                actor.sectors(),
                                Optional.empty(),
                                actor.rule()))
                        .ifPresent(each::add);
            }
            if (each.size() > 1) {
                return each;
            }
        }
        return List.of();
    }

    /** "Officials in Tanzania and Kenya" are those of both; "the US embassies in Tanzania and Kenya" are one state's. */
    private boolean isServing(int state, Mention phrase, Actor actor) {
        return phrase.type() == Mention.Type.PERSON
                && actor.sectors().contains("GOV")
                && grammar.preposition(state).equals("in")
                && scene.findMention(state)
                        .map(scene::actor)
                        .flatMap(Actor::country)
                        .equals(actor.country());
    }
}
