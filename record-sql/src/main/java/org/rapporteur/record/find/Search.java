package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.sql.ChosenExport;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;

/**
 * Dispatches that hold all words of a search, those that hold them most often first. The texts are gone through once; pages, number and
 * facets are then asked of what was found: {@code new Search(store, filter, words, veils).page("", 20)}.
 */
public final class Search {
    private final SqlStore store;
    private final Filter rest;
    private final SearchWords words;
    private final Fragments sql;
    private final Veils veils;
    private final long total;

    /**
     * @param filter with the words as its {@code q}
     * @param veils over names that are not found
     */
    public Search(SqlStore store, Filter filter, SearchWords words, Veils veils) {
        this.store = store;
        this.veils = veils;
        this.words = words;
        this.rest = filter.with("q", List.of());
        this.sql = Fragments.load(store.database(), "search");
        this.total = new ChosenExport(store, filter, veils).choose(choosing());
    }

    private Search(Search found, SqlStore other) {
        this.store = other;
        this.veils = found.veils;
        this.words = found.words;
        this.rest = found.rest;
        this.sql = found.sql;
        this.total = found.total;
        new ChosenExport(other, rest, veils).choose(found.store);
    }

    private Query choosing() {
        List<Object> parameters = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        List<String> hits = new ArrayList<>();
        for (String word : words.words()) {
            holds.add(sql.one("holds-word"));
            hits.add(sql.one("hits-of-word"));
            parameters.addAll(List.of(word, word, SearchWords.pattern(word)));
        }
        parameters.addAll(words.words());
        String statement = sql.one("choose")
                .replace("{holds}", String.join(" AND ", holds))
                .replace("{hits}", String.join(" + ", hits))
                .replace("{lowered}", sql.one("lowered"));
        return Lists.ofDispatches(store.database(), rest).in(statement, parameters, List.of());
    }

    /** How many dispatches there are. */
    public long total() {
        return total;
    }

    /** Lets another connection go on with what was found. */
    public Search over(SqlStore other) {
        return new Search(this, other);
    }

    /** The values of some fields of the claims in them that pass the rest of the filter, the most frequent first. */
    public Map<String, List<Counts.Value>> facets(List<String> fields, int top) {
        Selection within = new Selection(sql.one("within"), List.of());
        if (rest.asksOfClaims()) {
            Selection own = Selection.of(store.database(), rest);
            within = new Selection(own.where() + "\n    AND " + within.where(), own.parameters());
        }
        return new Counts(store, veils).facets(within, fields, top);
    }

    /** A dispatch with how often it holds the words. */
    public record Hit(String dispatchId, long hits, Cursor cursor) {}

    public List<Hit> page(String after, int limit) {
        Cursor from = Cursor.parse(after, 1);
        return store.rows(
                new Query(sql.one("page"), List.of(from.key(), from.ids().get(0), limit)),
                row -> new Hit(
                        row.getString(1), row.getLong(2), new Cursor(row.getDouble(3), List.of(row.getString(1)))));
    }
}
