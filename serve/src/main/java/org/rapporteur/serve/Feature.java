package org.rapporteur.serve;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Features of GeoJSON (RFC 7946): a point for a site or town; no geometry for a province or country, which is no point. */
final class Feature {
    private static final List<String> WITH_POINT = List.of("site", "city");

    private Feature() {}

    private static ObjectNode at(JsonNode place) {
        ObjectNode feature = Json.object().put("type", "Feature");
        boolean exact = WITH_POINT.contains(place.path("precision").asString(""))
                && place.path("latitude").isNumber()
                && place.path("longitude").isNumber();
        if (exact) {
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(place.path("longitude").asDouble())
                    .add(place.path("latitude").asDouble());
        } else {
            feature.putNull("geometry");
        }
        return feature;
    }

    /** A claim that has a place; others are left out. */
    static void ofClaim(ObjectNode claim, Consumer<ObjectNode> taker) {
        JsonNode place = claim.path("place");
        if (place.isObject()) {
            ObjectNode feature = at(place);
            feature.put("id", claim.path("claim_id").asString());
            ObjectNode properties = feature.putObject("properties");
            for (String name : List.of(
                    "claim_id",
                    "dispatch_id",
                    "published",
                    "event_type",
                    "event_mode",
                    "modality",
                    "realis",
                    "happening_id",
                    "confidence",
                    "sentence_text")) {
                properties.set(name, claim.path(name));
            }
            properties.set("from", claim.path("time").path("from"));
            properties.set("to", claim.path("time").path("to"));
            named(properties, place);
            taker.accept(feature);
        }
    }

    /** A happening that has a place; others are left out. */
    static void ofHappening(ObjectNode happening, Consumer<ObjectNode> taker) {
        JsonNode place = happening.path("place");
        if (place.isObject()) {
            ObjectNode feature = at(place);
            feature.put("id", happening.path("happening_id").asString());
            ObjectNode properties = feature.putObject("properties");
            for (String name :
                    List.of("happening_id", "event_type", "event_mode", "from", "to", "dispatches", "tolls")) {
                properties.set(name, happening.path(name));
            }
            properties.set("independent_sources", happening.path("sources").path("independent"));
            named(properties, place);
            taker.accept(feature);
        }
    }

    /** A place with its counts. */
    static void ofPlace(ObjectNode place, Consumer<ObjectNode> taker) {
        ObjectNode feature = at(place);
        feature.set("properties", place);
        taker.accept(feature);
    }

    private static void named(ObjectNode properties, JsonNode place) {
        properties.set("place", place.path("name"));
        for (String name : List.of("country", "admin1", "admin2", "geonames_id", "precision")) {
            properties.set(name, place.path(name));
        }
    }
}
