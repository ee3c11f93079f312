package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Incident;
import org.rapporteur.ledger.Person;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;

/**
 * The veils over the dispatches of a record, in one state of it: {@code Veils.of(store, Withholding.WITNESSES).over(dispatchId)}.
 * Only dispatches that name somebody whose name is withheld have one.
 */
public final class Veils {
    private final Withholding withholding;
    private final Map<String, Veil> byDispatch;

    /** Read when it is first asked for. */
    private @Nullable List<Shown> parties;

    private Veils(Withholding withholding, Map<String, Veil> byDispatch) {
        this.withholding = withholding;
        this.byDispatch = Collections.unmodifiableMap(byDispatch);
    }

    /** What stands for a name of a party in counts over a dispatch. */
    private record Shown(String dispatchId, String name, String shown) {}

    /** No name is withheld. */
    public static Veils none() {
        return new Veils(Withholding.NONE, Map.of());
    }

    /** Reads who is named in what part, without reading the dispatches. */
    public static Veils of(SqlStore store, Withholding withholding) {
        if (withholding == Withholding.NONE) {
            return none();
        }
        return store.work(c -> {
            Map<String, Veil> veils = new TreeMap<>();
            names(c, withholding).forEach((id, names) -> veils.put(id, Veil.taking(names)));
            return new Veils(withholding, veils);
        });
    }

    private static Map<String, List<String>> names(Session c, Withholding withholding) throws SQLException {
        Map<String, List<String>> names = new TreeMap<>();
        try (Statement statement = c.statement();
                ResultSet row = statement.executeQuery(c.sql("select-persons"))) {
            while (row.next()) {
                Person.Standing standing =
                        Person.Standing.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                if (withholding.withholds(standing)) {
                    names.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                            .add(row.getString(3));
                }
            }
        }
        return names;
    }

    /** The words for parties that are shown otherwise than they stand. */
    private synchronized List<Shown> parties(Session c) throws SQLException {
        if (parties == null) {
            List<Shown> found = new ArrayList<>();
            texts(c, byDispatch.keySet(), "select-party-names").forEach(t -> {
                String shown = over(t.dispatchId()).over(t.text());
                if (!shown.equals(t.text())) {
                    found.add(new Shown(t.dispatchId(), t.text(), shown));
                }
            });
            parties = List.copyOf(found);
        }
        return parties;
    }

    private record Told(String dispatchId, String text) {}

    private static List<Told> texts(Session c, Set<String> dispatchIds, String statement) throws SQLException {
        if (dispatchIds.isEmpty()) {
            return List.of();
        }
        WorkingTables.want(c, "wanted", dispatchIds);
        List<Told> found = new ArrayList<>();
        try (Statement query = c.statement();
                ResultSet result = query.executeQuery(c.sql(statement))) {
            Row row = c.row(result);
            while (row.next()) {
                found.add(new Told(row.text(), row.text()));
            }
        }
        return found;
    }

    public Withholding withholding() {
        return withholding;
    }

    /** Whether no dispatch names anybody whose name is withheld. */
    public boolean isEmpty() {
        return byDispatch.isEmpty();
    }

    /** The veil over one dispatch. */
    public Veil over(String dispatchId) {
        return byDispatch.getOrDefault(dispatchId, Veil.open());
    }

    /** The veil over what several dispatches tell together. */
    public Veil over(Collection<String> dispatchIds) {
        List<Veil> some = dispatchIds.stream()
                .distinct()
                .map(byDispatch::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        return some.isEmpty() ? Veil.open() : Veil.open().with(some);
    }

    /** The veil over a happening: that of every dispatch which tells of it. */
    public Veil over(Incident incident) {
        return isEmpty()
                ? Veil.open()
                : over(incident.happening().tellings().stream()
                        .map(t -> t.dispatch().id())
                        .toList());
    }

    /** Those dispatches that have one. */
    Set<String> dispatches() {
        return byDispatch.keySet();
    }

    /** Puts what counts show instead of names into the working table {@code veiled_parties}. */
    public void tell(SqlStore store) {
        store.work(c -> {
            WorkingTables.clear(c, "veiled_parties");
            List<Shown> shown = parties(c);
            try (RowWriter rows = c.appendTemporary("veiled_parties")) {
                for (Shown one : shown) {
                    rows.row(one.dispatchId(), one.name(), one.shown()).end();
                }
            }
            return shown.size();
        });
    }

    /**
     * Lets the filters that are asked next over this connection find what is shown, and no name that is withheld: an answer must not tell
     * that a withheld name is there.
     *
     * @param words what filters look for in texts ({@link org.rapporteur.record.find.Filter#words})
     */
    public void tell(SqlStore store, Collection<String> words) {
        store.work(c -> {
            c.veil(!isEmpty());
            if (!isEmpty()) {
                tell(store);
                List<Told> texts = texts(c, touched(words), "select-wanted-texts");
                WorkingTables.clear(c, "veiled_texts");
                try (RowWriter rows = c.appendTemporary("veiled_texts")) {
                    for (Told told : texts) {
                        rows.row(told.dispatchId(), over(told.dispatchId()).inPlace(told.text()))
                                .end();
                    }
                }
            }
            return store;
        });
    }

    /** The dispatches in which some words could be found within a name that is withheld. */
    private Set<String> touched(Collection<String> words) {
        Set<String> parts = new TreeSet<>();
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            parts.add(low);
            parts.addAll(List.of(low.split("[^\\p{L}\\p{N}]+", -1)));
        }
        parts.remove("");
        Set<String> touched = new TreeSet<>();
        byDispatch.forEach((id, veil) -> {
            if (veil.names().stream()
                    .map(n -> n.toLowerCase(Locale.ROOT))
                    .anyMatch(n -> parts.stream().anyMatch(n::contains))) {
                touched.add(id);
            }
        });
        return touched;
    }
}
