package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.code.EventCodebook;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.know.StateNumbers;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression.Interval;

/** One happening as one row of {@code export --flat}; the columns are those of {@code columns.tsv}. */
final class FlatHappening {
    private final EventCodebook codebook = EventCodebook.load();
    private final StateNumbers numbers = StateNumbers.load();

    void write(Incident incident, JsonLine line) {
        Happening h = incident.happening();
        line.json().writeStartObject();
        line.text("happening_id", h.id());
        line.text("event_type", h.kind().type().name());
        line.textOrNull("event_mode", h.kind().mode());
        line.number("quad_class", h.kind().type().quad());
        line.json()
                .writeNumberProperty(
                        "intensity",
                        codebook.intensity(h.kind().type(), h.kind().mode()));
        line.text("standing", h.kind().standing());
        line.text("modality", modality(h));
        side("actor", h.actor(), line);
        side("recipient", h.recipient(), line);
        days(h.scene().days(), line);
        place(h.scene().place(), line);
        tolls(incident, line);
        told(incident, line);
        line.json().writeEndObject();
    }

    /** The modality of most claims; of equally many the one that sorts first. */
    static String modality(Happening h) {
        return Mode.of(h.tellings().stream()
                        .map(t -> t.claim().voice().modality().code())
                        .toList())
                .orElse("asserted");
    }

    private void side(String side, Optional<Actor> actor, JsonLine line) {
        line.text(side + "_name", actor.map(Actor::name).filter(n -> !n.isEmpty()));
        Optional<String> country = actor.flatMap(Actor::country);
        line.text(side + "_country", country);
        numbers(side, country, line);
        line.text(
                side + "_sectors", actor.map(a -> String.join(" ", a.sectors())).filter(s -> !s.isEmpty()));
    }

    private void numbers(String side, Optional<String> country, JsonLine line) {
        StateNumbers.Numbers of = numbers.of(country.orElse(""));
        line.number(side + "_iso", of.iso());
        line.number(side + "_cow", of.cow());
        line.number(side + "_gw", of.gw());
    }

    private static void days(Optional<Interval> days, JsonLine line) {
        line.text("date_from", days.map(d -> d.from().toString()));
        line.text("date_to", days.map(d -> d.to().toString()));
        line.text("date_precision", days.map(d -> d.precision().code()));
    }

    private void place(Optional<Place> place, JsonLine line) {
        line.text("place_name", place.map(Place::name).filter(n -> !n.isEmpty()));
        Optional<String> country = place.map(Place::country).filter(c -> !c.isEmpty());
        line.text("place_country", country);
        numbers("place", country, line);
        line.text("place_admin1", place.map(Place::admin1).filter(n -> !n.isEmpty()));
        line.text("place_admin2", place.map(Place::admin2).filter(n -> !n.isEmpty()));
        line.number("place_geonames_id", place.map(Place::geonamesId).filter(id -> id > 0));
        degrees("latitude", place.flatMap(Place::point).map(GeoPoint::latitude), line);
        degrees("longitude", place.flatMap(Place::point).map(GeoPoint::longitude), line);
        line.text(
                "place_precision",
                place.map(Place::precision)
                        .filter(p -> p != Place.Precision.REGION)
                        .map(Place.Precision::code));
    }

    private static void degrees(String name, Optional<Double> value, JsonLine line) {
        if (value.isPresent()) {
            line.json().writeNumberProperty(name, value.get());
        } else {
            line.nothing(name);
        }
    }

    private static void tolls(Incident incident, JsonLine line) {
        for (Toll.Unit unit : List.of(Toll.Unit.KILLED, Toll.Unit.INJURED)) {
            TollFigures figures = TollFigures.of(incident, unit);
            line.number(unit.code() + "_low", figures.low());
            line.number(unit.code() + "_best", figures.best());
            line.number(unit.code() + "_high", figures.high());
        }
    }

    private static void told(Incident incident, JsonLine line) {
        Happening h = incident.happening();
        line.number("n_sources", h.sources().size());
        line.text(
                "sources",
                String.join(
                        " | ",
                        h.sources().stream().map(Happening.SourceGroup::name).toList()));
        line.number("n_dispatches", h.dispatches());
        line.number("n_claims", h.tellings().size());
        TreeSet<String> published = new TreeSet<>();
        h.tellings().forEach(t -> t.dispatch().publication().date().ifPresent(d -> published.add(d.toString())));
        line.text("first_published", published.stream().findFirst());
        line.text("last_published", published.isEmpty() ? Optional.empty() : Optional.of(published.last()));
        line.text(
                "disputed",
                Optional.of(String.join(
                                " | ",
                                incident.disagreements().stream()
                                        .map(Happening.Disagreement::field)
                                        .toList()))
                        .filter(d -> !d.isEmpty()));
        line.text(
                "claim_ids",
                String.join(
                        " | ", h.tellings().stream().map(t -> t.claim().id()).toList()));
    }
}
