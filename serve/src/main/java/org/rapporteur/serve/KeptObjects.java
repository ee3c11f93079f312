package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Objects that were made for answers, by name; the last ones asked for are kept until something is written. */
final class KeptObjects {
    private final Stores stores;
    private final Kept kept;
    private long generation = -1;

    /**
     * @param most bytes that are kept
     */
    KeptObjects(Stores stores, long most) {
        this.stores = stores;
        this.kept = new Kept(most);
    }

    /**
     * Some objects in the order of their ids; those that are not there are left out.
     *
     * @param kind goes before each id as its name: another kind is another object
     * @param make makes those that are not kept, by id
     */
    List<ObjectNode> objects(List<String> ids, String kind, Function<List<String>, Map<String, byte[]>> make) {
        long now = stores.generation();
        Map<String, byte[]> found = known(ids, kind, now);
        List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            Map<String, byte[]> made = make.apply(missing);
            found.putAll(made);
            keep(made, kind, now);
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (String id : ids) {
            byte[] object = found.get(id);
            if (object != null) {
                objects.add(Json.parse(object));
            }
        }
        return objects;
    }

    private synchronized Map<String, byte[]> known(List<String> ids, String kind, long now) {
        if (generation != now) {
            kept.clear();
            generation = now;
        }
        Map<String, byte[]> found = new HashMap<>();
        for (String id : ids) {
            kept.find(kind + id).ifPresent(object -> found.put(id, object));
        }
        return found;
    }

    private synchronized void keep(Map<String, byte[]> made, String kind, long now) {
        if (generation == now) {
            made.forEach((id, object) -> kept.keep(kind + id, object));
        }
    }
}
