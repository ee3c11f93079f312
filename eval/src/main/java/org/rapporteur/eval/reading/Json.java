package org.rapporteur.eval.reading;

import java.util.List;
import org.rapporteur.eval.reading.ColumnFile.Name;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines of the prediction files. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String name(String doc, int sentence, Name name) {
        ObjectNode node = MAPPER.createObjectNode().put("doc", doc).put("sentence", sentence);
        node.putArray("tokens").add(name.first()).add(name.last());
        return MAPPER.writeValueAsString(node.put("type", name.type()));
    }

    static String attribution(String doc, Pieces source, Pieces cue, Pieces content) {
        ObjectNode node = MAPPER.createObjectNode().put("doc", doc);
        put(node.putArray("source"), source);
        put(node.putArray("cue"), cue);
        put(node.putArray("content"), content);
        return MAPPER.writeValueAsString(node);
    }

    private static void put(ArrayNode array, Pieces pieces) {
        for (List<Integer> piece : pieces.ranges()) {
            array.addArray().add(piece.get(0)).add(piece.get(1));
        }
    }
}
