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
    private final List<Shown> parties;

    private Veils(Withholding withholding, Map<String, Veil> byDispatch, List<Shown> parties) {
        this.withholding = withholding;
        this.byDispatch = Collections.unmodifiableMap(byDispatch);
        this.parties = List.copyOf(parties);
    }

    /** What stands for a name of a party in counts over a dispatch. */
    private record Shown(String dispatchId, String name, String shown) {}

    /** No name is withheld. */
    public static Veils none() {
        return new Veils(Withholding.NONE, Map.of(), List.of());
    }

    /** Reads who is named in what part, without reading the dispatches. */
    public static Veils of(SqlStore store, Withholding withholding) {
        if (withholding == Withholding.NONE) {
            return none();
        }
        return store.work(c -> {
            Map<String, Veil> veils = new TreeMap<>();
            names(c, withholding).forEach((id, names) -> veils.put(id, Veil.taking(names)));
            return new Veils(withholding, veils, veils.isEmpty() ? List.of() : parties(c, veils));
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

    private static List<Shown> parties(Session c, Map<String, Veil> veils) throws SQLException {
        SqlHappenings.want(c, "wanted", new TreeSet<>(veils.keySet()));
        List<Shown> found = new ArrayList<>();
        try (Statement statement = c.statement();
                ResultSet row = statement.executeQuery(c.sql("select-party-names"))) {
            while (row.next()) {
                String name = row.getString(2);
                String shown = veils.getOrDefault(row.getString(1), Veil.open()).over(name);
                if (!shown.equals(name)) {
                    found.add(new Shown(row.getString(1), name, shown));
                }
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
            SqlHappenings.clear(c, "veiled_parties");
            try (RowWriter rows = c.appendTemporary("veiled_parties")) {
                for (Shown shown : parties) {
                    rows.row(shown.dispatchId(), shown.name(), shown.shown()).end();
                }
            }
            return parties.size();
        });
    }
}
