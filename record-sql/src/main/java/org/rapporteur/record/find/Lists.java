package org.rapporteur.record.find;

import java.util.List;
import org.rapporteur.record.sql.Database;
import org.rapporteur.record.sql.SqlStore;

/**
 * The lists of a record, page by page: {@code new Lists(store).claims(Filter.parse("type=REJECT"), ClaimOrder.ID, "", 50)}. The same
 * record gives the same pages, without gaps or repeats.
 */
public final class Lists {

    private final SqlStore store;
    private final Fragments sql;

    public Lists(SqlStore store) {
        this.store = store;
        this.sql = Fragments.load(store.database(), "lists");
    }

    /**
     * An item with its place in the order of its list.
     *
     * @param id of a dispatch or happening
     * @param cursor where a page that ends with it ends
     * @param claims how many claims it has, where that is counted; else 0
     */
    public record Item(String id, Cursor cursor, long claims) {}

    /** Claims that pass a filter, after a cursor. */
    public List<ClaimKey> claims(Filter filter, ClaimOrder order, String after, int limit) {
        Cursor from = Cursor.parse(after, 3);
        Query query = Selection.of(store.database(), filter)
                .in(
                        sql.one("claims").replace("{key}", sql.one(order.fragment())),
                        List.of(
                                from.key(),
                                from.ids().get(0),
                                from.offset(1),
                                from.ids().get(2)),
                        List.of(limit));
        return store.rows(
                query, row -> new ClaimKey(row.getString(1), row.getString(2), row.getInt(3), row.getDouble(4)));
    }

    public long countClaims(Filter filter) {
        return count(Selection.of(store.database(), filter), "count-claims");
    }

    /** Dispatches, the latest first; with a filter on claims those that hold such a claim. */
    public List<Item> dispatches(Filter filter, String after, int limit) {
        Cursor from = Cursor.parse(after, 1);
        Query query = ofDispatches(store.database(), filter)
                .in(
                        sql.one("dispatches"),
                        List.of(),
                        List.of(from.key(), from.ids().get(0), limit));
        return store.rows(
                query,
                row -> new Item(
                        row.getString(1), new Cursor(row.getDouble(2), List.of(row.getString(1))), row.getLong(3)));
    }

    public long countDispatches(Filter filter) {
        return count(ofDispatches(store.database(), filter), "count-dispatches");
    }

    /** The statement that puts the ids of what passes a filter into the working table {@code chosen}. */
    public static Query choosing(Database database, Filter filter, boolean dispatches) {
        Fragments lists = Fragments.load(database, "lists");
        return dispatches
                ? ofDispatches(database, filter).in(lists.one("choose-dispatches"), List.of(), List.of())
                : Selection.of(database, filter).in(lists.one("choose-claims"), List.of(), List.of());
    }

    /** A filter as a condition on dispatches {@code d}: that they hold a claim which passes, where it asks of claims. */
    static Selection ofDispatches(Database database, Filter filter) {
        Selection own = Selection.of(database, filter);
        String holding = Fragments.load(database, "lists").one("holding");
        return filter.asksOfClaims() ? new Selection(holding.replace("{where}", own.where()), own.parameters()) : own;
    }

    /** Happenings that hold a claim which passes a filter, by id. */
    public List<String> happenings(Filter filter, String after, int limit) {
        return store.rows(
                asked(filter, sql.one("happenings"), List.of(after), List.of(limit)), row -> row.getString(1));
    }

    public long countHappenings(Filter filter) {
        return one(asked(filter, sql.one("count-happenings"), List.of(), List.of()));
    }

    /**
     * Happenings that hold a claim which passes a filter and are told by several.
     *
     * @param least how many claims must tell of it
     * @param mostTold whether those told most often come first; else by id
     */
    public List<Item> told(Filter filter, int least, boolean mostTold, String after, int limit) {
        Cursor from = Cursor.parse(after, 1);
        String statement = sql.one("told").replace("{key}", sql.one(mostTold ? "key-claims" : "key-happening"));
        List<Object> before = List.of(least, from.key(), from.ids().get(0));
        return items(asked(filter, statement, before, List.of(limit)));
    }

    /** How many {@link #told} there are. */
    public long countTold(Filter filter, int least) {
        Cursor from = Cursor.start(1);
        String statement = counting(sql.one("told").replace("{key}", sql.one("key-happening")));
        List<Object> before = List.of(least, from.key(), from.ids().get(0));
        return one(asked(filter, statement, before, List.of(Integer.MAX_VALUE)));
    }

    /**
     * Happenings of violence and arrest or with a toll; of every type where the filter names types. Not only actual ones: that is for
     * {@link org.rapporteur.reconcile.Happening} to say.
     *
     * @param gravest whether those with the most dead, by any source's count of the incident, come first; else the earliest
     */
    public List<Item> incidents(Filter filter, boolean gravest, String after, int limit) {
        Cursor from = Cursor.parse(after, 1);
        List<Object> rest = List.of(from.key(), from.ids().get(0), limit);
        return items(asked(filter, incidents(filter, gravest), List.of(), rest));
    }

    private String incidents(Filter filter, boolean gravest) {
        String order = gravest ? "killed" : "from";
        boolean any = !filter.values("type").isEmpty();
        return sql.one("incidents")
                .replace("{key}", sql.one("key-" + order))
                .replace("{beside}", sql.one("beside-" + order))
                .replace("{usual}", any ? sql.one("asked-of-nothing") : sql.one("usual"));
    }

    /** How many {@link #incidents} there are. */
    public long countIncidents(Filter filter) {
        Cursor from = Cursor.start(1);
        List<Object> rest = List.of(from.key(), from.ids().get(0), Integer.MAX_VALUE);
        return one(asked(filter, counting(incidents(filter, false)), List.of(), rest));
    }

    private static String counting(String statement) {
        return "SELECT count(*) FROM (" + statement + ") AS counted";
    }

    /** A statement over claims of happenings {@code h} that pass a filter, where it stands {@code {asked}}; the less it asks of, the quicker. */
    private Query asked(Filter filter, String statement, List<?> before, List<?> after) {
        String asked = filter.conditions().isEmpty()
                ? sql.one("asked-of-nothing")
                : sql.one(filter.asksOfClaims() ? "asked-of-claims" : "asked-of-dispatches");
        return Selection.of(store.database(), filter).in(statement.replace("{asked}", asked), before, after);
    }

    private List<Item> items(Query query) {
        return store.rows(
                query, row -> new Item(row.getString(1), new Cursor(row.getDouble(2), List.of(row.getString(1))), 0));
    }

    private long one(Query query) {
        return store.rows(query, row -> row.getLong(1)).get(0);
    }

    private long count(Selection selection, String statement) {
        return one(selection.in(sql.one(statement), List.of(), List.of()));
    }
}
