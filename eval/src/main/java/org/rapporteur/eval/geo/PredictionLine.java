package org.rapporteur.eval.geo;

import java.util.Optional;
import org.rapporteur.resolve.Place;
import org.rapporteur.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line of the predictions file, with offsets in code points; nulls where nothing was found. */
final class PredictionLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionLine() {}

    static String of(GoldDispatch dispatch, Span span, Optional<Place> place) {
        ObjectNode line = JSON.createObjectNode();
        line.put("doc", dispatch.id());
        line.put("begin", dispatch.codePoints().codePoint(span.begin()));
        line.put("end", dispatch.codePoints().codePoint(span.end()));
        line.putNull("geonames_id")
                .putNull("latitude")
                .putNull("longitude")
                .putNull("country")
                .putNull("precision");
        place.ifPresent(where -> {
            if (where.geonamesId() != 0) {
                line.put("geonames_id", where.geonamesId());
            }
            where.point().ifPresent(p -> line.put("latitude", p.latitude()).put("longitude", p.longitude()));
            if (!where.country().isEmpty()) {
                line.put("country", where.country());
            }
            if (where.precision() != Place.Precision.REGION) {
                line.put("precision", where.precision().code());
            }
        });
        return JSON.writeValueAsString(line);
    }
}
