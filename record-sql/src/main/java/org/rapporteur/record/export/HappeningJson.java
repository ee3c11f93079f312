package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;

/** One happening as one object of its export. It spans dispatches, so words stand in the claims it names, not here. */
final class HappeningJson {
    private final JsonLine line;

    HappeningJson(JsonLine line) {
        this.line = line;
    }

    void write(Incident incident) {
        line.json().writeStartObject();
        fields(incident);
        line.json().writeEndObject();
    }

    void fields(Incident incident) {
        Happening h = incident.happening();
        line.text("kind", "happening");
        line.text("happening_id", h.id());
        line.text("event_type", h.kind().type().name());
        line.textOrNull("event_mode", h.kind().mode());
        line.text("standing", h.kind().standing());
        line.codes("claim_ids", h.tellings().stream().map(t -> t.claim().id()).toList());
        line.number("dispatches", h.dispatches());
        line.begin("dyad");
        actor("actor", h.actor());
        actor("recipient", h.recipient());
        line.end();
        line.text("from", h.scene().days().map(d -> d.from().toString()));
        line.text("to", h.scene().days().map(d -> d.to().toString()));
        place(h.scene().place());
        tolls(incident);
        sources(h.sources());
        disagreements(incident.disagreements());
    }

    private void actor(String name, Optional<Actor> actor) {
        if (actor.isEmpty()) {
            line.nothing(name);
            return;
        }
        line.begin(name);
        line.textOrNull("name", actor.get().name());
        line.text("country", actor.get().country());
        line.codes("sectors", actor.get().sectors());
        line.end();
    }

    private void place(Optional<Place> place) {
        if (place.isEmpty()) {
            line.nothing("place");
            return;
        }
        Place p = place.get();
        line.begin("place");
        line.textOrNull("name", p.name());
        line.textOrNull("country", p.country());
        line.textOrNull("admin1", p.admin1());
        line.textOrNull("admin2", p.admin2());
        line.number("geonames_id", Optional.of(p.geonamesId()).filter(id -> id > 0));
        degrees("latitude", p.point().map(GeoPoint::latitude));
        degrees("longitude", p.point().map(GeoPoint::longitude));
        line.text(
                "precision",
                Optional.of(p.precision())
                        .filter(x -> x != Place.Precision.REGION)
                        .map(Place.Precision::code));
        line.end();
    }

    private void degrees(String name, Optional<Double> value) {
        if (value.isPresent()) {
            line.json().writeNumberProperty(name, value.get());
        } else {
            line.nothing(name);
        }
    }

    /** One object for each unit and scope: what all allow, what any claims, and the figures behind. */
    private void tolls(Incident incident) {
        line.json().writeArrayPropertyStart("tolls");
        for (Incident.Range range : incident.ranges()) {
            line.json().writeStartObject();
            line.text("unit", range.unit().code());
            line.text("scope", range.scope().code());
            line.number("low", range.allowed().flatMap(Incident.Bounds::low));
            line.number("high", range.allowed().flatMap(Incident.Bounds::high));
            line.json().writeBooleanProperty("agreed", range.allowed().isPresent());
            line.number("least_claimed", range.claimed().low());
            line.number("most_claimed", range.claimed().high());
            line.codes("toll_ids", range.figures().stream().map(Toll::id).toList());
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
    }

    private void sources(List<Happening.SourceGroup> groups) {
        line.begin("sources");
        line.number("independent", groups.size());
        line.json().writeArrayPropertyStart("list");
        for (Happening.SourceGroup group : groups) {
            line.json().writeStartObject();
            line.text("name", group.name());
            line.codes("publishers", group.publishers());
            line.codes("claim_ids", group.claims());
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
        line.end();
    }

    private void disagreements(List<Happening.Disagreement> all) {
        line.json().writeArrayPropertyStart("disagreements");
        for (Happening.Disagreement d : all) {
            line.json().writeStartObject();
            line.text("field", d.field());
            line.json().writeArrayPropertyStart("values");
            for (Happening.Value value : d.values()) {
                line.json().writeStartObject();
                line.text("value", value.value());
                line.codes("claim_ids", value.claims());
                line.json().writeEndObject();
            }
            line.json().writeEndArray();
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
    }
}
