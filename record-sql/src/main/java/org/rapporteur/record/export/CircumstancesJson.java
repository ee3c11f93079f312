package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Quantity;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;

/** Place, time and quantities of a claim in the claims export. */
final class CircumstancesJson {
    private final JsonLine line;

    CircumstancesJson(JsonLine line) {
        this.line = line;
    }

    /** Sites without a place that is known are a place of which only the sites are known. */
    void place(Circumstances circumstances) {
        Optional<LocatedPlace> located = circumstances.place();
        if (located.isEmpty() && circumstances.sites().isEmpty()) {
            line.nothing("place");
            return;
        }
        line.begin("place");
        line.words(located.map(LocatedPlace::words));
        Optional<Place> place = located.map(LocatedPlace::place);
        line.text("name", told(place.map(Place::name)));
        line.text("country", told(place.map(Place::country)));
        line.text("admin1", told(place.map(Place::admin1)));
        line.text("admin2", told(place.map(Place::admin2)));
        line.number("geonames_id", place.map(Place::geonamesId).filter(id -> id > 0));
        degrees("latitude", place.flatMap(Place::point).map(p -> p.latitude()));
        degrees("longitude", place.flatMap(Place::point).map(p -> p.longitude()));
        line.text(
                "precision",
                place.map(Place::precision)
                        .filter(p -> p != Place.Precision.REGION)
                        .map(Place.Precision::code));
        circumstances.sites().ifPresent(sites -> {
            line.begin("sites");
            line.text("kind", sites.kind());
            line.number("count", sites.count());
            line.end();
        });
        line.end();
    }

    private static Optional<String> told(Optional<String> value) {
        return value.filter(v -> !v.isEmpty());
    }

    private void degrees(String name, Optional<Double> value) {
        if (value.isPresent()) {
            line.json().writeNumberProperty(name, value.get());
        } else {
            line.nothing(name);
        }
    }

    void time(Optional<TimeExpression> told) {
        if (told.isEmpty()) {
            line.nothing("time");
            return;
        }
        TimeExpression time = told.get();
        line.begin("time");
        line.words(Optional.of(time.words()));
        line.text("from", time.interval().map(i -> i.from().toString()));
        line.text("to", time.interval().map(i -> i.to().toString()));
        line.text("precision", time.interval().map(i -> i.precision().code()));
        line.text("anchor", time.interval().map(i -> i.anchor().code()));
        if (!time.partOfDay().isEmpty()) {
            line.text("part_of_day", time.partOfDay());
        }
        line.end();
    }

    void quantities(List<Quantity> quantities) {
        line.json().writeArrayPropertyStart("quantities");
        for (Quantity quantity : quantities) {
            line.json().writeStartObject();
            line.words(Optional.of(quantity.amount().words()));
            line.number("low", quantity.amount().low());
            line.number("high", quantity.amount().high());
            line.text("unit", quantity.unit().code());
            line.text("scope", quantity.scope().code());
            if (quantity.sources().isEmpty()) {
                line.nothing("attribution");
            } else {
                new SourceJson(line).write("attribution", quantity.sources());
            }
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
    }
}
