package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/**
 * Who must have done what a passive tells without saying who: an arrest is made by police, a sentence passed by a court, a charge
 * brought by prosecutors, and fighters who are killed were killed by those whom the dispatch tells they fight.
 */
final class ImpliedAgents {
    private static final int ISO3 = 3;
    private static final Set<String> STATE = Set.of("MIL", "COP", "PRM");
    private static final Set<String> AGAINST_STATE = Set.of("REB", "UAF");
    private static final Set<String> CHARGING =
            Set.of("charge", "indict", "prosecute", "arraign", "try", "remand", "summons");
    private static final Set<String> OFFICES = Set.of("GOV", "IGO");
    private static final Set<String> QUESTIONING = Set.of("question", "interrogate", "quiz", "interview", "search");
    private static final Set<String> JUDGED = Set.of("bail", "reprieve", "parole", "acquit");
    private static final Set<String> EXECUTING = Set.of("execute", "hang");
    private final Scene scene;
    private final Focus focus;

    ImpliedAgents(Scene scene) {
        this.scene = scene;
        this.focus = new Focus(scene);
    }

    /** The agents of a trigger that has none, by what it does to whom. */
    List<Participant> find(Trigger trigger, EventType type, List<Participant> suffering) {
        if (suffering.isEmpty() || !trigger.isVerb() || !isSuffered(trigger)) {
            return List.of();
        }
        Optional<String> office = office(trigger, type);
        boolean official = suffering.stream().anyMatch(p -> is(p.actor(), STATE) || is(p.actor(), OFFICES));
        if (office.filter("GOV"::equals).isPresent() && official) {
            return List.of();
        }
        if (office.isPresent()) {
            return country(trigger, suffering).stream()
                    .map(c -> implied(c, List.of(office.get())))
                    .toList();
        }
        return type == EventType.ASSAULT ? opponents(trigger, suffering) : List.of();
    }

    private boolean isSuffered(Trigger trigger) {
        return trigger.entry().kind() == Kind.HARM || scene.grammar().isPassive(trigger.anchor());
    }

    private Optional<String> office(Trigger trigger, EventType type) {
        EventEntry.Meaning meaning = trigger.entry().meaning().orElseThrow();
        String verb = trigger.entry().wording().anchorWord();
        boolean passive = scene.grammar().isPassive(trigger.anchor());
        if (!passive) {
            return Optional.empty();
        }
        if (type == EventType.COERCE && meaning.mode().filter("arrest"::equals).isPresent()) {
            return Optional.of("COP");
        }
        boolean convicts = type == EventType.SANCTION
                && meaning.mode().filter("convict"::equals).isPresent();
        if (convicts || type == EventType.ACCUSE && CHARGING.contains(verb)) {
            return Optional.of("JUD");
        }
        if (type == EventType.ACCUSE
                && meaning.mode().filter("investigate"::equals).isPresent()) {
            return Optional.of(QUESTIONING.contains(verb) ? "COP" : "GOV");
        }
        if (type == EventType.THREATEN
                        && meaning.mode().filter("arrest"::equals).isPresent()
                || isBail(trigger, type)) {
            return Optional.of("JUD");
        }
        if (type == EventType.COERCE && meaning.mode().isPresent() || type == EventType.SANCTION) {
            return Optional.of("GOV");
        }
        return type == EventType.ASSAULT && EXECUTING.contains(verb) ? Optional.of("GOV") : Optional.empty();
    }

    /** "Was granted bail". */
    private static boolean isBail(Trigger trigger, EventType type) {
        return type == EventType.CONCEDE
                && trigger.entry().wording().words().stream().anyMatch(JUDGED::contains);
    }

    /** Where it is done, else whose people suffer it. */
    private Optional<String> country(Trigger trigger, List<Participant> suffering) {
        int offset = scene.token(trigger.anchor()).span().begin();
        return focus.findGovernment(offset)
                .flatMap(Actor::country)
                .or(() -> suffering.stream()
                        .flatMap(p -> p.actor().country().stream())
                        .filter(c -> c.length() == ISO3)
                        .findFirst());
    }

    /** The other side of fighters of one side, where the dispatch names it; of both sides, both. */
    private List<Participant> opponents(Trigger trigger, List<Participant> suffering) {
        boolean state = suffering.stream().anyMatch(p -> is(p.actor(), STATE));
        boolean rebels = suffering.stream().anyMatch(p -> is(p.actor(), AGAINST_STATE));
        boolean others = suffering.stream()
                .map(Participant::actor)
                .anyMatch(a -> a.country().isEmpty() || !is(a, STATE) && !is(a, AGAINST_STATE));
        if (others) {
            return List.of();
        }
        List<Participant> found = new ArrayList<>();
        if (rebels) {
            nearest(trigger, suffering, STATE).ifPresent(found::add);
        }
        if (state) {
            nearest(trigger, suffering, AGAINST_STATE).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Participant> nearest(Trigger trigger, List<Participant> suffering, Set<String> side) {
        Optional<Actor> nearest = Optional.empty();
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.resolved().actor(mention);
            boolean opposes = is(actor, side)
                    && actor.country().isPresent()
                    && suffering.stream().noneMatch(p -> p.actor().equals(actor));
            if (opposes && (nearest.isEmpty() || mention.head() < trigger.anchor())) {
                nearest = Optional.of(actor);
            }
        }
        return nearest.map(a -> implied(a.country().orElseThrow(), a.sectors()));
    }

    private static boolean is(Actor actor, Set<String> side) {
        return !actor.sectors().isEmpty() && side.contains(actor.sectors().get(0));
    }

    private static Participant implied(String country, List<String> sectors) {
        return new Participant(
                Optional.empty(), new Actor("", Optional.of(country), sectors, Optional.empty(), "implied:agent"));
    }
}
