package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.RapporteurException;
import org.rapporteur.ledger.Kind;
import org.rapporteur.record.sql.SqlStore;

/** Ledger entries by what stands in them, and the dispatches that tell of a body. */
public final class Entries {

    private final SqlStore store;
    private final Fragments sql;

    public Entries(SqlStore store) {
        this.store = store;
        this.sql = Fragments.load(store.database(), "entries");
    }

    /** An entry in a list. */
    public record Key(String dispatchId, String entryId) {
        /** Where a page that ends with it ends. */
        public Cursor cursor() {
            return new Cursor(0, List.of(dispatchId, entryId));
        }
    }

    /**
     * @param asked values by name: instrument, holder, stance, person, body, topic, dispatch, published_from, published_to
     */
    public List<Key> page(Kind kind, Map<String, String> asked, String after, int limit) {
        Cursor from = Cursor.parse(after, 2);
        List<Object> parameters = new ArrayList<>(
                List.of(kind.code(), from.ids().get(0), from.ids().get(1)));
        List<String> all = new ArrayList<>(List.of("true"));
        asked.forEach((name, value) -> condition(kind, name, value, all, parameters));
        parameters.add(limit);
        String statement = sql.one("entries").replace("{asked}", String.join(" AND ", all));
        return store.rows(new Query(statement, parameters), row -> new Key(row.getString(1), row.getString(2)));
    }

    private void condition(Kind kind, String name, String value, List<String> all, List<Object> parameters) {
        switch (name) {
            case "instrument" -> {
                boolean itself = kind == Kind.INSTRUMENT;
                all.add(sql.one(itself ? "own-id" : "field"));
                parameters.addAll(itself ? List.of(value) : List.of("instrument", value));
            }
            case "stance", "body" -> {
                all.add(sql.one("field"));
                parameters.addAll(List.of(name, value));
            }
            case "holder", "person" -> {
                all.add(sql.one(name));
                parameters.addAll(List.of(value, value));
            }
            case "topic" -> {
                for (String word : value.split(" +", -1)) {
                    all.add(sql.one(name));
                    parameters.add(word);
                }
            }
            case "published_from", "published_to" -> {
                all.add(sql.one(name));
                parameters.add(FilterName.day(name, value));
            }
            case "dispatch" -> {
                all.add(sql.one(name));
                parameters.add(value);
            }
            default -> throw new RapporteurException("bad-parameter", "entries are not asked for by " + name);
        }
    }

    /** The dispatches that tell of an instrument or a meeting of a body, by id. */
    public List<String> dispatchesBefore(Predicate<String> ofBody) {
        List<String> names = store.rows(new Query(sql.one("bodies"), List.of()), row -> row.getString(1)).stream()
                .filter(ofBody)
                .toList();
        return names.isEmpty()
                ? List.of()
                : store.rows(
                        new Query(sql.one("before-a-body"), List.of(String.join("\n", names))),
                        row -> row.getString(1));
    }
}
