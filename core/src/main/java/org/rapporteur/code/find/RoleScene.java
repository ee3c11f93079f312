package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Upos;

/**
 * What an event's own clause says beside its parties: the thing or act that does it ("the blast killed", "died in the clashes"), the thing it is
 * done to ("rejected the request"), and whether a total is told ("have been killed since March"). As evidence of who acts and on whom: of a
 * blast nobody knows who, a request is somebody's.
 */
final class RoleScene {
    private static final Set<String> AMID = Set.of("in", "by", "during", "from", "amid", "after");
    private static final String NONE = "-";
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Perpetrators perpetrators;

    RoleScene(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.perpetrators = new Perpetrators(scene);
    }

    /** Names of this evidence, the same for every answer to a question. */
    List<String> of(Trigger trigger) {
        List<String> names = new ArrayList<>(4);
        int anchor = trigger.anchor();
        if (!trigger.isVerb()) {
            return names;
        }
        add(names, "cause=", cause(anchor));
        add(names, "object=", object(trigger));
        boolean perfect = grammar.dependents(anchor, "aux").stream()
                .anyMatch(a -> grammar.lemma(a).equals("have"));
        boolean since = grammar.dependents(anchor, "obl", "advcl").stream()
                .anyMatch(c -> grammar.preposition(c).equals("since"));
        names.add("total=" + (since ? "since" : perfect ? "perfect" : NONE));
        return names;
    }

    /** The noun that does it or in which it happens, when it names no party. */
    private Optional<Integer> cause(int verb) {
        List<Integer> heads = new ArrayList<>();
        if (!grammar.isPassive(verb)) {
            heads.addAll(arguments.agents(verb));
        }
        grammar.dependents(verb, "obl").stream()
                .filter(o -> AMID.contains(grammar.preposition(o)))
                .forEach(heads::add);
        return heads.stream().filter(this::isThing).findFirst();
    }

    private Optional<Integer> object(Trigger trigger) {
        List<Integer> heads = new ArrayList<>(
                grammar.isPassive(trigger.anchor()) ? List.of() : grammar.dependents(trigger.anchor(), "obj"));
        trigger.tokens().stream().filter(t -> t != trigger.anchor()).forEach(heads::add);
        return heads.stream().filter(this::isThing).findFirst();
    }

    private boolean isThing(int head) {
        return scene.token(head).upos() == Upos.NOUN
                && scene.findMention(head)
                        .filter(m -> scene.actor(m).isResolved())
                        .isEmpty();
    }

    /** Each thing by its word; acts that do harm count together as well. */
    private void add(List<String> names, String what, Optional<Integer> noun) {
        names.add(what
                + noun.map(n -> perpetrators.tellsHarm(n) ? "harm" : "thing").orElse(NONE));
        noun.map(grammar::lemma).ifPresent(word -> names.add(what + "'" + word + "'"));
    }
}
