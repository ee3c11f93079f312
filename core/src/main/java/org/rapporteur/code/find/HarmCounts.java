package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Quantity.Unit;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Amount;

/** What a killing counts beside its own number: the hurt of the same blow, and the one victim whom an article counts. */
final class HarmCounts {
    private static final Set<String> ONE = Set.of("a", "an", "another", "one");
    private static final Set<String> HURTING = Set.of("wound", "injure");
    private static final Set<String> CROWDS = Set.of(
            "number",
            "group",
            "couple",
            "lot",
            "series",
            "dozen",
            "handful",
            "majority",
            "minority",
            "crowd",
            "family",
            "team",
            "pair",
            "score",
            "hundred",
            "thousand",
            "part",
            "total",
            "unit",
            "convoy",
            "patrol");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;

    HarmCounts(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
    }

    /** A number with what it counts. */
    record Count(Amount amount, Unit unit) {}

    /** "Killed five people and wounded fifty": the fifty are told of the same blow. */
    List<Count> joined(Trigger trigger, Unit unit) {
        List<Count> found = new ArrayList<>();
        if (!trigger.isVerb() || unit != Unit.KILLED) {
            return found;
        }
        for (int other : grammar.dependents(trigger.anchor(), "conj")) {
            Optional<Unit> harm = scene.codebook()
                    .victims()
                    .findKind(grammar.lemma(other))
                    .filter(k -> k.equals("injured"))
                    .map(k -> Unit.INJURED);
            if (harm.isEmpty() || !grammar.isVerb(other)) {
                continue;
            }
            List<Integer> hurt = new ArrayList<>(arguments.patients(other));
            hurt.addAll(grammar.dependents(other, "nsubj"));
            hurt.removeAll(arguments.patients(trigger.anchor()));
            grammar.dependents(other, "obl").stream()
                    .filter(o -> grammar.token(o).upos() == Upos.NUM)
                    .forEach(hurt::add);
            scene.resolved().amounts().stream()
                    .filter(a -> scene.headOf(a.words().span())
                            .filter(t -> hurt.contains(t.index()) || hurt.contains(t.head()))
                            .isPresent())
                    .findFirst()
                    .ifPresent(a -> found.add(new Count(a.alone(), harm.get())));
        }
        return found;
    }

    /** "A rebel was killed", "killing a policeman": one. */
    Optional<Count> single(Trigger trigger, Unit unit) {
        boolean hurt = unit == Unit.INJURED && HURTING.contains(grammar.lemma(trigger.anchor()));
        if (!trigger.isVerb() || unit != Unit.KILLED && !hurt) {
            return Optional.empty();
        }
        List<Integer> patients = trigger.entry().kind() == EventEntry.Kind.HARM
                ? arguments.subjects(trigger.anchor())
                : arguments.patients(trigger.anchor());
        if (patients.size() != 1 || grammar.members(patients.get(0)).size() > 1) {
            return Optional.empty();
        }
        Token victim = grammar.token(patients.get(0));
        boolean person = victim.xpos().equals("NN")
                && !CROWDS.contains(grammar.lemma(victim.index()))
                && scene.findMention(victim.index())
                        .filter(m -> m.form() == Mention.Form.NOMINAL)
                        .filter(m -> m.type() == Mention.Type.PERSON
                                || !scene.actor(m).sectors().isEmpty()
                                        && m.type() != Mention.Type.ORGANISATION
                                        && grammar.under(m.head(), "of").isEmpty())
                        .isPresent();
        return grammar.dependents(victim.index(), "det", "nummod").stream()
                .filter(d -> person && ONE.contains(grammar.lemma(d)))
                .findFirst()
                .map(d -> new Count(
                        new Amount(scene.words(grammar.token(d).span()), Optional.of(1L), Optional.of(1L), false),
                        unit));
    }
}
