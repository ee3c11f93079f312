package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Words;

/** "The two sides agreed", "the two leaders also pledged": both of those whom an act told shortly before joins, a meeting or a fight. */
final class TwoSides {
    private static final int NEAR_SENTENCES = 3;
    private static final Set<String> POINTING = Set.of("the", "these", "those", "both");
    private static final Set<String> SIDES = Set.of("side", "party");
    private static final Set<String> STATES =
            Set.of("leader", "president", "minister", "official", "country", "nation", "government", "delegation");

    private static final Set<EventType> JOINING = Set.of(
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.REJECT,
            EventType.REQUEST);
    private final Scene scene;
    private final Grammar grammar;

    TwoSides(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** Both sides as those who act, where the subject is such a phrase; they do not act on each other. */
    Optional<Participants> find(Trigger trigger, EventType type, ParticipantFinder.Found found, List<Sketch> before) {
        boolean one = found.participants().actors().size() < 2;
        boolean both = found.actorHeads().stream().anyMatch(this::isBoth);
        if (!one || !both) {
            return Optional.empty();
        }
        int sentence = scene.sentenceOf(trigger.anchor()).index();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sketch sketch = before.get(i);
            int distance =
                    sentence - scene.sentenceOf(sketch.trigger().anchor()).index();
            if (distance > NEAR_SENTENCES) {
                break;
            }
            boolean joins = JOINING.contains(sketch.type()) || sketch.type() == type && type == EventType.ASSAULT;
            List<Participant> sides =
                    joins ? sides(sketch.found().participants(), words(found), head(found)) : List.of();
            if (sides.size() == 2 && hold(sides, found.participants().actors())) {
                return Optional.of(
                        new Participants(sides, others(found.participants().recipients(), sides)));
            }
        }
        return Optional.empty();
    }

    /** Whether the country that the phrase alone would have is of one of the sides. */
    private static boolean hold(List<Participant> sides, List<Participant> told) {
        return told.stream()
                .flatMap(t -> t.actor().country().stream())
                .allMatch(c -> sides.stream()
                        .anyMatch(s -> s.actor().country().filter(c::equals).isPresent()));
    }

    private static List<Participant> others(List<Participant> told, List<Participant> sides) {
        return told.stream()
                .filter(t -> sides.stream()
                        .noneMatch(s -> s.actor().country().equals(t.actor().country())))
                .toList();
    }

    private boolean isBoth(int head) {
        List<String> before = grammar.dependents(head, "nummod", "det", "det:predet").stream()
                .map(grammar::lemma)
                .toList();
        return (SIDES.contains(grammar.lemma(head)) || STATES.contains(grammar.lemma(head)))
                && (before.contains("two") || before.contains("both"))
                && before.stream().anyMatch(POINTING::contains)
                && !grammar.has(head, "nmod")
                && !grammar.has(head, "amod")
                && !grammar.has(head, "acl");
    }

    private int head(ParticipantFinder.Found found) {
        return found.actorHeads().stream().filter(this::isBoth).findFirst().orElseThrow();
    }

    private Words words(ParticipantFinder.Found found) {
        int head = head(found);
        return scene.words(scene.findMention(head).map(Mention::span).orElseGet(() -> scene.phrase(head)));
    }

    /** One of each country that an act joins; "the two leaders" are those of states. */
    private List<Participant> sides(Participants told, Words words, int head) {
        List<Participant> all = new ArrayList<>(told.actors());
        all.addAll(told.recipients());
        List<Participant> sides = new ArrayList<>();
        for (Participant one : all) {
            Actor actor = one.actor();
            boolean state = actor.sectors().contains("GOV")
                    && actor.country().filter(RoleEvidence::isBody).isEmpty();
            boolean known = actor.country().isPresent()
                    && (state || SIDES.contains(grammar.lemma(head)))
                    && sides.stream().noneMatch(s -> s.actor().country().equals(actor.country()));
            if (known) {
                sides.add(new Participant(
                        Optional.of(words),
                        new Actor(
                                actor.name(), actor.country(), actor.sectors(), actor.id(), "sides:" + actor.rule())));
            }
        }
        return sides;
    }
}
