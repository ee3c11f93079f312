package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.sql.DuckDbStore;

/** Dispatches that hold all words of a search, those that hold them most often first. */
public final class Search {
    private static final Fragments SQL = Fragments.load("search");
    private static final Fragments LISTS = Fragments.load("lists");

    private final DuckDbStore store;

    public Search(DuckDbStore store) {
        this.store = store;
    }

    /** A dispatch with how often it holds the words. */
    public record Hit(String dispatchId, long hits, Cursor cursor) {}

    /**
     * @param filter with the words as its {@code q}
     */
    public List<Hit> page(Filter filter, SearchWords words, String after, int limit) {
        Cursor from = Cursor.parse(after, 1);
        Selection own = Selection.of(filter);
        Selection held = filter.asksOfClaims()
                ? new Selection(LISTS.one("holding").replace("{where}", own.where()), own.parameters())
                : own;
        List<Object> before = new ArrayList<>();
        List<String> hits = new ArrayList<>();
        for (String word : words.words()) {
            hits.add(SQL.one("hits-of-word"));
            before.add(word);
            before.add(word);
        }
        before.addAll(List.copyOf(before));
        String statement = SQL.one("hits").replace("{hits}", "(" + String.join(" + ", hits) + ")");
        Query query = held.in(statement, before, List.of(from.key(), from.ids().get(0), limit));
        return store.rows(
                query,
                row -> new Hit(
                        row.getString(1), row.getLong(2), new Cursor(row.getDouble(3), List.of(row.getString(1)))));
    }
}
