package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.sql.SqlStore;

/** Dispatches that hold all words of a search, those that hold them most often first. */
public final class Search {

    private final SqlStore store;
    private final Fragments sql;

    public Search(SqlStore store) {
        this.store = store;
        this.sql = Fragments.load(store.database(), "search");
    }

    /** A dispatch with how often it holds the words. */
    public record Hit(String dispatchId, long hits, Cursor cursor) {}

    /**
     * @param filter with the words as its {@code q}
     */
    public List<Hit> page(Filter filter, SearchWords words, String after, int limit) {
        Cursor from = Cursor.parse(after, 1);
        Selection held = Lists.ofDispatches(store.database(), filter);
        List<Object> before = new ArrayList<>();
        List<String> hits = new ArrayList<>();
        for (String word : words.words()) {
            hits.add(sql.one("hits-of-word"));
            before.add(word);
            before.add(word);
        }
        before.addAll(List.copyOf(before));
        String statement = sql.one("hits").replace("{hits}", "(" + String.join(" + ", hits) + ")");
        Query query = held.in(statement, before, List.of(from.key(), from.ids().get(0), limit));
        return store.rows(
                query,
                row -> new Hit(
                        row.getString(1), row.getLong(2), new Cursor(row.getDouble(3), List.of(row.getString(1)))));
    }
}
