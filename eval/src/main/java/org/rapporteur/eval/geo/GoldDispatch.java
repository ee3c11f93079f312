package org.rapporteur.eval.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A dispatch with gold toponyms, as LGL and GeoWebNews have them.
 *
 * @param id as the corpus has it
 * @param text its plain text
 * @param codePoints of the text
 * @param toponyms in the order of the file
 */
record GoldDispatch(String id, Text text, CodePoints codePoints, List<Toponym> toponyms) {
    GoldDispatch {
        toponyms = List.copyOf(toponyms);
    }

    /**
     * @param span in UTF-16 units
     * @param point where it is, when the gold says so
     * @param geonamesId 0 when the gold has none
     */
    record Toponym(Span span, Optional<GeoPoint> point, long geonamesId) {}

    static List<GoldDispatch> read(Path jsonl) {
        ObjectMapper json = new ObjectMapper();
        List<GoldDispatch> dispatches = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(jsonl)) {
                if (!line.isBlank()) {
                    dispatches.add(of(json.readTree(line)));
                }
            }
        } catch (IOException e) {
            throw new RapporteurException("gold-unreadable", "reading " + jsonl, e);
        }
        return dispatches;
    }

    private static GoldDispatch of(JsonNode node) {
        String text = node.path("text").asString();
        CodePoints points = CodePoints.of(text);
        List<Toponym> toponyms = new ArrayList<>();
        for (JsonNode t : node.path("toponyms")) {
            int begin = t.path("start").asInt();
            int end = t.path("end").asInt();
            if (begin >= 0 && end > begin && isToponym(t)) {
                Span span = Span.of(points.utf16(begin), points.utf16(end));
                toponyms.add(new Toponym(span, point(t), t.path("gid").asLong(0)));
            }
        }
        return new GoldDispatch(node.path("id").asString(), new Text(text), points, toponyms);
    }

    private static Optional<GeoPoint> point(JsonNode t) {
        return t.path("lat").isNumber() && t.path("lon").isNumber()
                ? Optional.of(
                        new GeoPoint(t.path("lat").asDouble(), t.path("lon").asDouble()))
                : Optional.empty();
    }

    /** GeoWebNews also marks common nouns and names that are no toponyms. */
    private static boolean isToponym(JsonNode t) {
        return switch (t.path("type").asString("")) {
            case "Non_Toponym", "Literal_Expression", "Non_Lit_Expression" -> false;
            default -> true;
        };
    }
}
