package org.rapporteur.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages of lists: items, the cursor of the next page, and how many there are where that is asked for. */
final class Pages {
    private Pages() {}

    static ObjectNode page(List<? extends JsonNode> items, Optional<String> next, Asked asked, LongSupplier total) {
        ObjectNode page = Json.object();
        ArrayNode array = page.putArray("items");
        items.forEach(array::add);
        Json.put(page, "next", next);
        if (asked.total()) {
            page.put("total", total.getAsLong());
        }
        return page;
    }

    /** The cursor after a page, where one more item than the page holds was found. */
    static <T> Optional<String> next(List<T> found, int limit, Function<T, String> cursor) {
        return found.size() > limit ? Optional.of(cursor.apply(found.get(limit - 1))) : Optional.empty();
    }

    /** The first items, as many as a page holds. */
    static <T> List<T> first(List<T> found, int limit) {
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** The cursor of a list that is counted: how many items came before. */
    static Optional<String> nextOffset(List<?> found, int limit, int offset) {
        return found.size() > limit
                ? Optional.of(Integer.toString(offset + limit, Character.MAX_RADIX))
                : Optional.empty();
    }
}
