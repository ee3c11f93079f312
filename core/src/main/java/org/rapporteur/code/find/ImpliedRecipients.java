package org.rapporteur.code.find;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.resolve.Actor;

/**
 * Whom an act must be aimed at that its sentence aims at nobody: those who are not the government and accuse, ask, refuse or
 * threaten at home do so to their government, fighters strike somebody of the country where they fight. Each kind
 * kept was right in at least three of four such events of the corpus's train split.
 */
final class ImpliedRecipients {
    private static final int ISO3 = 3;
    private static final Set<EventType> TO_RULERS =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT);
    private static final Set<String> STATE = Set.of("MIL", "COP", "GOV", "PRM", "SPY", "JUD");
    private static final Set<String> REBELS = Set.of("REB", "UAF");
    private static final Set<String> NO_COUNTRY = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    private final Scene scene;
    private final Focus focus;
    private final Standing standing;

    ImpliedRecipients(Scene scene) {
        this.scene = scene;
        this.focus = new Focus(scene);
        this.standing = new Standing(scene);
    }

    /** Those aimed at, or nobody where it is not plain. */
    List<Participant> find(Trigger trigger, EventType type, List<Participant> actors) {
        Optional<String> country = oneCountry(actors);
        boolean demand = trigger.entry().wording().place() == Place.MODAL;
        if (country.isEmpty() || demand || trigger.entry().kind() == Kind.MUTUAL || trigger.isVerdict()) {
            return List.of();
        }
        boolean state = actors.stream().anyMatch(a -> is(a.actor(), STATE));
        boolean rebels = actors.stream().anyMatch(a -> is(a.actor(), REBELS));
        Optional<String> home = home(trigger);
        boolean athome = home.equals(country);
        if (TO_RULERS.contains(type)) {
            boolean politics = standing.isPoliticalDispatch()
                    && actors.stream().noneMatch(a -> a.actor().sectors().isEmpty());
            return athome && !state && politics
                    ? home.map(c -> implied(c, "GOV")).stream().toList()
                    : List.of();
        }
        boolean struck = type == EventType.ASSAULT && trigger.isVerb() && rebels != state;
        return struck ? home.map(ImpliedRecipients::somebody).stream().toList() : List.of();
    }

    private Optional<String> home(Trigger trigger) {
        return focus.findGovernment(scene.token(trigger.anchor()).span().begin())
                .flatMap(Actor::country);
    }

    private static Optional<String> oneCountry(List<Participant> actors) {
        List<String> countries = actors.stream()
                .map(a -> a.actor().country().orElse(""))
                .distinct()
                .toList();
        return countries.size() == 1 && countries.get(0).length() == ISO3 && !NO_COUNTRY.contains(countries.get(0))
                ? Optional.of(countries.get(0))
                : Optional.empty();
    }

    private static boolean is(Actor actor, Set<String> side) {
        return !actor.sectors().isEmpty() && side.contains(actor.sectors().get(0));
    }

    /** Somebody of a country: a town is shelled, and who is hit is not told. */
    private static Participant somebody(String country) {
        return new Participant(
                Optional.empty(), new Actor("", Optional.of(country), List.of(), Optional.empty(), "implied:home"));
    }

    private static Participant implied(String country, String sector) {
        return new Participant(
                Optional.empty(),
                new Actor("", Optional.of(country), List.of(sector), Optional.empty(), "implied:home"));
    }
}
