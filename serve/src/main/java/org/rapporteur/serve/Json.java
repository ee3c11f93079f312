package org.rapporteur.serve;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees of answers. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode counts(Map<String, Long> counts) {
        ObjectNode object = object();
        counts.forEach(object::put);
        return object;
    }

    /** An object of an export. */
    static ObjectNode parse(byte[] object) {
        return (ObjectNode) MAPPER.readTree(object);
    }

    /**
     * What came in.
     *
     * @throws JacksonException where it is no JSON
     */
    static JsonNode read(byte[] body) {
        return MAPPER.readTree(body);
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    static void put(ObjectNode object, String name, Optional<?> value) {
        if (value.isEmpty()) {
            object.putNull(name);
        } else if (value.get() instanceof Long n) {
            object.put(name, n);
        } else if (value.get() instanceof Integer n) {
            object.put(name, n);
        } else if (value.get() instanceof Double n) {
            object.put(name, n);
        } else {
            object.put(name, value.get().toString());
        }
    }
}
