package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.resolve.Actor;

/**
 * Acts told before that a sentence comes back to: "the strikes killed nine" were whose strikes the dispatch has told of, and who
 * "condemned the air strikes" condemned whoever made them.
 */
final class Antecedents {
    private static final int NEAR_SENTENCES = 4;
    private static final int STEM = 4;
    private static final Set<String> ANY_ATTACK = Set.of(
            "attack",
            "strike",
            "raid",
            "assault",
            "offensive",
            "onslaught",
            "aggression",
            "operation",
            "campaign",
            "bombardment");
    private static final Set<EventType> DECISIONS = EnumSet.of(
            EventType.SUPPORT,
            EventType.REJECT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.AGREE,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.MOBILIZE,
            EventType.AID);
    /** What each kind of noun answers to: an offer to a request or a promise, a charge to an accusation. */
    private static final Map<String, Set<EventType>> MADE = Map.of(
            "asks", Set.of(EventType.REQUEST, EventType.AGREE, EventType.CONCEDE, EventType.THREATEN),
            "blames", Set.of(EventType.ACCUSE),
            "warns", Set.of(EventType.THREATEN),
            "punishes", Set.of(EventType.SANCTION, EventType.COERCE),
            "refuses", Set.of(EventType.REJECT),
            "passes", Set.of(EventType.SUPPORT),
            "decides", DECISIONS);

    private static final Set<String> POINTING = Set.of("the", "this", "these", "those", "that");
    private static final Set<EventType> ANSWERS =
            Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.REQUEST);
    private final Scene scene;
    private final Grammar grammar;
    private final Perpetrators perpetrators;

    Antecedents(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.perpetrators = new Perpetrators(scene);
    }

    /** The participants with those of the act told before, when a sentence comes back to one. */
    Optional<ParticipantFinder.Found> complete(
            Trigger trigger, EventType type, ParticipantFinder.Found found, List<Sketch> before) {
        Participants told = found.participants();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (type == EventType.ASSAULT && trigger.isVerb() && told.actors().isEmpty()) {
            List<Participant> doers =
                    cause(trigger).map(c -> doers(trigger, c, before)).orElse(List.of());
            return doers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.with(new Participants(doers, told.recipients())));
        }
        boolean answers = ANSWERS.contains(type)
                && told.recipients().isEmpty()
                && !told.actors().isEmpty();
        if (answers) {
            List<Participant> speakers = speakersBefore(trigger, found, before);
            if (!speakers.isEmpty()) {
                return Optional.of(found.with(new Participants(told.actors(), speakers)));
            }
        }
        Optional<Integer> act = answers
                ? found.recipientHeads().stream()
                        .flatMap(h -> actsOf(h).stream())
                        .findFirst()
                : Optional.empty();
        if (act.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> doers = doers(trigger, act.get(), before).stream()
                .filter(d -> told.actors().stream()
                        .noneMatch(a -> a.actor().country().equals(d.actor().country())))
                .toList();
        return doers.isEmpty() ? Optional.empty() : Optional.of(found.with(new Participants(told.actors(), doers)));
    }

    /** "Rejected the offer", "denied the charge": whoever made it, in a claim told before. */
    private List<Participant> speakersBefore(Trigger trigger, ParticipantFinder.Found found, List<Sketch> before) {
        List<Integer> things = new ArrayList<>(found.recipientHeads());
        trigger.tokens().stream().filter(t -> t != trigger.anchor()).forEach(things::add);
        for (int thing : things) {
            String noun = grammar.lemma(thing);
            Set<EventType> made = MADE.entrySet().stream()
                    .filter(e -> scene.codebook().grammar().is(noun, e.getKey()))
                    .flatMap(e -> e.getValue().stream())
                    .collect(Collectors.toSet());
            if (!made.isEmpty() && isPointed(thing)) {
                return others(trigger, found, before, made);
            }
        }
        return List.of();
    }

    private List<Participant> others(
            Trigger trigger, ParticipantFinder.Found found, List<Sketch> before, Set<EventType> made) {
        int sentence = scene.sentenceOf(trigger.anchor()).index();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sketch sketch = before.get(i);
            int distance =
                    sentence - scene.sentenceOf(sketch.trigger().anchor()).index();
            List<Participant> actors = sketch.found().participants().actors();
            boolean others = actors.stream().anyMatch(a -> a.actor().isResolved())
                    && actors.stream()
                            .noneMatch(a -> found.participants().actors().stream()
                                    .anyMatch(b ->
                                            a.actor().country().equals(b.actor().country())));
            if (others
                    && made.contains(sketch.type())
                    && sketch.trigger().anchor() < trigger.anchor()
                    && distance <= NEAR_SENTENCES) {
                return actors.stream().map(a -> wordless(a.actor())).toList();
            }
        }
        return List.of();
    }

    private boolean isPointed(int noun) {
        return grammar.dependents(noun, "det").stream().map(grammar::lemma).anyMatch(POINTING::contains);
    }

    private static boolean isHarm(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE;
    }

    /** The act that kills: the subject, or what stands behind "in" or "by". */
    private Optional<Integer> cause(Trigger trigger) {
        boolean passive = grammar.isPassive(trigger.anchor()) || trigger.entry().kind() == Kind.HARM;
        List<Integer> acts =
                passive ? grammar.dependents(trigger.anchor(), "obl") : grammar.dependents(trigger.anchor(), "nsubj");
        return acts.stream()
                .filter(a -> !passive || Set.of("in", "by", "during").contains(grammar.preposition(a)))
                .filter(this::isKnownAct)
                .findFirst();
    }

    /** The act that a phrase names, itself or behind a preposition: "an end to the attacks". */
    private List<Integer> actsOf(int head) {
        return isKnownAct(head)
                ? List.of(head)
                : grammar.dependents(head, "nmod").stream()
                        .filter(this::isKnownAct)
                        .toList();
    }

    /** "The attack" may be any that was told, "the bombing" only one where bombs fell. */
    private boolean isSameAct(int act, Sketch sketch) {
        String noun = grammar.lemma(act);
        String verb = grammar.lemma(sketch.trigger().anchor());
        int length = Math.min(STEM, Math.min(noun.length(), verb.length()));
        return ANY_ATTACK.contains(noun) && sketch.type() == EventType.ASSAULT
                || noun.substring(0, length).equals(verb.substring(0, length));
    }

    /** "The strikes", "those attacks"; a battle has two sides and is nobody's. */
    private boolean isKnownAct(int noun) {
        boolean pointed =
                grammar.dependents(noun, "det").stream().map(grammar::lemma).anyMatch(POINTING::contains);
        List<EventEntry> attacks = scene.codebook().events().rowsOf(grammar.lemma(noun)).stream()
                .filter(e -> e.wording().place() == EventEntry.Place.NOUN)
                .filter(e -> e.meaning().filter(m -> isHarm(m.type())).isPresent())
                .toList();
        boolean oneSided = !attacks.isEmpty() && attacks.stream().noneMatch(e -> e.kind() == Kind.MUTUAL);
        boolean total = scene.codebook().grammar().is(grammar.lemma(noun), "running");
        return isPointed(noun)
                && oneSided
                && !total
                && perpetrators.behind(noun).isEmpty();
    }

    private List<Participant> doers(Trigger trigger, int act, List<Sketch> before) {
        int sentence = scene.sentenceOf(trigger.anchor()).index();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sketch sketch = before.get(i);
            int distance =
                    sentence - scene.sentenceOf(sketch.trigger().anchor()).index();
            List<Participant> actors = sketch.found().participants().actors();
            boolean done = isHarm(sketch.type())
                    && sketch.trigger().anchor() < trigger.anchor()
                    && isSameAct(act, sketch)
                    && sketch.stance().modality() == Modality.ASSERTED
                    && actors.stream().anyMatch(a -> a.actor().isResolved());
            if (done && distance <= NEAR_SENTENCES) {
                return actors.stream().map(a -> wordless(a.actor())).toList();
            }
        }
        return List.of();
    }

    private static Participant wordless(Actor actor) {
        return new Participant(
                Optional.empty(),
                new Actor(actor.name(), actor.country(), actor.sectors(), actor.id(), "implied:" + actor.rule()));
    }
}
