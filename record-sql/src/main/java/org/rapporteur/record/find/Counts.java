package org.rapporteur.record.find;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;

/**
 * Counts over the claims that pass a filter; every count is of claims unless it says otherwise. Claims of withdrawn dispatches are in
 * the facets, which go with lists, and in no other count.
 */
public final class Counts {
    /** The fields that can be counted; the first seven are counted where none is named. */
    public static final List<String> FACETS = List.of(
            "type",
            "country",
            "sector",
            "modality",
            "source",
            "outlet",
            "review",
            "mode",
            "context",
            "realis",
            "section",
            "place_country",
            "dispatch",
            "year");

    private final SqlStore store;
    private final Fragments sql;
    private final Veils veils;
    private boolean told;

    /** Counts under the names that dispatches give. */
    public Counts(SqlStore store) {
        this(store, Veils.none());
    }

    /**
     * @param veils names that they take out are counted as one
     */
    public Counts(SqlStore store, Veils veils) {
        this.store = store;
        this.veils = veils;
        this.sql = Fragments.load(store.database(), "counts");
    }

    /** A value with how many claims have it. */
    public record Value(String value, long count) {}

    /** How many claims of each type fall into a period that begins on a day. */
    public record Period(LocalDate from, Map<String, Long> types) {}

    /** With those columns alone that the statement needs: the claims chosen are kept while they are counted. */
    private Query over(List<String> columns, Selection selection, String statement, List<?> after) {
        return over(sql.one("chosen").replace("{columns}", String.join(", ", columns)), selection, statement, after);
    }

    /** Without claims of withdrawn dispatches. */
    private Query counted(Filter filter, String statement, List<?> after) {
        return over(sql.one("chosen-counted"), Selection.of(store.database(), filter), statement, after);
    }

    private Query over(String chosen, Selection selection, String statement, List<?> after) {
        if (!told && statement.contains("veiled_parties")) {
            veils.tell(store);
            told = true;
        }
        return selection.in(chosen + "\n" + statement, List.of(), after);
    }

    /**
     * The values of some fields, the most frequent first.
     *
     * @param fields of {@link #FACETS}
     * @throws RapporteurException {@code bad-parameter} for a field that is not counted
     */
    public Map<String, List<Value>> facets(Filter filter, List<String> fields, int top) {
        return facets(Selection.of(store.database(), filter), fields, top);
    }

    Map<String, List<Value>> facets(Selection selection, List<String> fields, int top) {
        List<String> parts = new ArrayList<>();
        Map<String, List<Value>> found = new LinkedHashMap<>();
        for (String field : fields) {
            if (!FACETS.contains(field)) {
                throw new RapporteurException(
                        "bad-parameter",
                        "\"" + field + "\" is not counted; " + Nearest.told(field, FACETS, "facet is one of "));
            }
            if (found.put(field, new ArrayList<>()) == null) {
                parts.add(sql.one("facet-" + field));
            }
        }
        String facets = String.join("\nUNION ALL\n", parts);
        List<String> parties = new ArrayList<>();
        if (found.containsKey("country")) {
            parties.add("p.country");
        }
        if (found.containsKey("sector")) {
            parties.add("p.sectors");
        }
        String asked =
                parties.isEmpty() ? "" : sql.one("parties").replace("{columns}", String.join(", ", parties)) + "\n";
        String statement = asked + sql.one("top").replace("{facets}", facets);
        store.rows(over(columns(found.keySet()), selection, statement, List.of(top)), row -> {
            List<Value> values = found.getOrDefault(row.getString(1), new ArrayList<>());
            return values.add(new Value(row.getString(2), row.getLong(3)));
        });
        return found;
    }

    private static List<String> columns(Set<String> fields) {
        Set<String> columns = new TreeSet<>();
        for (String field : fields) {
            columns.addAll(
                    switch (field) {
                        case "type" -> List.of("c.event_type");
                        case "mode" -> List.of("c.event_mode");
                        case "context" -> List.of("c.contexts");
                        case "modality" -> List.of("c.modality");
                        case "realis" -> List.of("c.realis");
                        case "section" -> List.of("c.section");
                        case "outlet" -> List.of("d.publisher", "d.agency");
                        case "year" -> List.of("d.published");
                        case "dispatch" -> List.of("c.dispatch_id");
                        default -> List.of("c.claim_id");
                    });
        }
        return List.copyOf(columns);
    }

    public long claims(Filter filter) {
        return new Lists(store).countClaims(filter);
    }

    /** Those of dispatches that were not withdrawn. */
    public long countedClaims(Filter filter) {
        return one(counted(filter, sql.one("count"), List.of()));
    }

    /**
     * @param by day, week, month or year
     * @param published whether the day of the dispatch counts, and not that of the event
     */
    public List<Period> timeline(Filter filter, String by, boolean published) {
        if (!List.of("day", "week", "month", "year").contains(by)) {
            throw new RapporteurException("bad-parameter", "by is day, week, month or year, not \"" + by + "\"");
        }
        String statement =
                sql.one(published ? "timeline-published" : "timeline-event").replace("{by}", by);
        Map<LocalDate, Map<String, Long>> found = new TreeMap<>();
        store.rows(
                counted(filter, statement, List.of()),
                row -> found.computeIfAbsent(row.getDate(1).toLocalDate(), k -> new TreeMap<>())
                        .put(row.getString(2), row.getLong(3)));
        return found.entrySet().stream()
                .map(e -> new Period(e.getKey(), e.getValue()))
                .toList();
    }

    /** Somebody who acts or is acted upon. */
    public record ActorCount(String key, Who who, long asActor, long asRecipient, long dispatches) {}

    /**
     * Who it is.
     *
     * @param id of an actor that the program knows
     * @param sectors codes, apart by ";"
     */
    public record Who(Optional<String> id, String name, Optional<String> country, String sectors) {}

    /** The most told first. */
    public List<ActorCount> actors(Filter filter, int limit, int offset) {
        String statement = sql.one("actors").replace("{key}", sql.one("actor-key"));
        return store.rows(
                counted(filter, statement, List.of(limit, offset)),
                row -> new ActorCount(
                        row.getString(1),
                        new Who(
                                text(row, 2),
                                text(row, 3).orElse(""),
                                text(row, 4),
                                text(row, 5).orElse("")),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)));
    }

    public long countActors(Filter filter) {
        return one(counted(filter, sql.one("count-actors").replace("{key}", sql.one("actor-key")), List.of()));
    }

    /** One end of a tie. */
    public record End(String name, String key, Optional<String> country) {}

    /** Who does what to whom, how often. */
    public record Tie(End actor, End recipient, long claims, Map<String, Long> types) {}

    /**
     * @param byCountry whether states are counted, and not actors
     * @param ego whose ties, by key, name or country; empty for all
     */
    public List<Tie> ties(Filter filter, boolean byCountry, String ego, int limit) {
        String statement = sql.one(byCountry ? "ties-country" : "ties-actor");
        List<Object> after = new ArrayList<>();
        if (!ego.isEmpty()) {
            after.addAll(Collections.nCopies(6, ego));
        }
        after.add(limit);
        return store.rows(
                counted(filter, statement.replace("{ego}", ego.isEmpty() ? "true" : sql.one("ego")), after),
                row -> new Tie(
                        new End(row.getString(1), row.getString(2), text(row, 3)),
                        new End(row.getString(4), row.getString(5), text(row, 6)),
                        row.getLong(7),
                        histogram(row.getObject(8))));
    }

    /**
     * Where claims took place.
     *
     * @param latitude and longitude only where the place is exact enough for a point
     */
    public record PlaceCount(
            Where where,
            Optional<Double> latitude,
            Optional<Double> longitude,
            long claims,
            long happenings,
            Map<String, Long> types) {}

    /** Which place it is. */
    public record Where(
            String name,
            Optional<String> country,
            Optional<String> admin1,
            Optional<String> admin2,
            Optional<Long> geonamesId,
            Optional<String> precision) {}

    /** The most told first. */
    public List<PlaceCount> places(Filter filter, int limit, int offset) {
        return store.rows(
                counted(filter, sql.one("places"), List.of(limit, offset)),
                row -> new PlaceCount(
                        new Where(
                                row.getString(1),
                                text(row, 2),
                                text(row, 3),
                                text(row, 4),
                                whole(row, 5),
                                text(row, 8)),
                        real(row, 6),
                        real(row, 7),
                        row.getLong(9),
                        row.getLong(10),
                        histogram(row.getObject(11))));
    }

    public long countPlaces(Filter filter) {
        return one(counted(filter, sql.one("count-places"), List.of()));
    }

    /** How many claims have no place. */
    public long unplaced(Filter filter) {
        return one(counted(filter, sql.one("unplaced"), List.of()));
    }

    /** A day of publication. */
    public record Day(Optional<LocalDate> day, long dispatches, long claims) {}

    /** The days on which dispatches were published, the latest first, undated ones last. */
    public List<Day> days() {
        return store.rows(
                new Query(sql.one("days"), List.of()), row -> new Day(day(row, 1), row.getLong(2), row.getLong(3)));
    }

    /** What made claims. */
    public record Run(String id, String model, String codebook, long claims) {}

    public List<Run> runs() {
        return store.rows(
                new Query(sql.one("runs"), List.of()),
                row -> new Run(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
    }

    /** How much a record holds, and of which days. */
    public record Census(
            long dispatches,
            long claims,
            long happenings,
            long corrections,
            long setAside,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    public Census census() {
        return store.rows(
                        new Query(sql.one("census"), List.of()),
                        row -> new Census(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                day(row, 6),
                                day(row, 7)))
                .get(0);
    }

    /** Names of bodies as dispatches have them, with how many instruments are told of. */
    public List<Value> bodies() {
        return store.rows(new Query(sql.one("bodies"), List.of()), row -> new Value(row.getString(1), row.getLong(2)));
    }

    /** The modes that claims have, by event type. */
    public Map<String, List<String>> modes() {
        Map<String, List<String>> found = new TreeMap<>();
        store.rows(
                new Query(sql.one("modes"), List.of()),
                row -> found.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                        .add(row.getString(2)));
        return found;
    }

    private long one(Query query) {
        return store.rows(query, row -> row.getLong(1)).get(0);
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(s -> !s.isEmpty());
    }

    private static Optional<Double> real(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Long> whole(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        Date value = row.getDate(column);
        return value == null ? Optional.empty() : Optional.of(value.toLocalDate());
    }

    /** A map, or lines of "value=count" where the database has no maps. */
    private static Map<String, Long> histogram(Object map) {
        Map<String, Long> found = new TreeMap<>();
        if (map instanceof Map<?, ?> counts) {
            counts.forEach((value, n) -> found.put(String.valueOf(value), ((Number) n).longValue()));
        } else if (map instanceof String lines) {
            lines.lines()
                    .forEach(line -> found.put(
                            line.substring(0, line.lastIndexOf('=')),
                            Long.parseLong(line.substring(line.lastIndexOf('=') + 1))));
        }
        return found;
    }
}
