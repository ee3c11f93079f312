package org.rapporteur.record.sql;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Keys;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.SignLine;
import org.rapporteur.reconcile.SignPool;
import org.rapporteur.reconcile.copy.Sketch;
import org.rapporteur.reconcile.copy.Story;
import org.rapporteur.record.HappeningRows;

/** The rows of reconciling in tables: {@code happening_claims}, {@code claim_keys}, {@code near_copies}. */
final class SqlHappenings implements HappeningRows {
    private static final String METHOD = "reconciled-by";

    private final SqlStore store;
    private final Wanted wanted;

    /** The stamps of what was read to be reconciled: what is written meanwhile is not taken for reconciled. */
    private final Map<String, String> stamps = new HashMap<>();

    private final SignPool pool = new SignPool();
    private long corrections = Long.MAX_VALUE;
    private long versions = Long.MAX_VALUE;

    SqlHappenings(SqlStore store) {
        this.store = store;
        this.wanted = new Wanted(store);
    }

    private Kept kept(Row row) throws SQLException {
        String dispatch = row.text();
        String claim = row.text();
        String happening = row.text();
        String neighbourhood = row.text();
        String line = row.text();
        Sign sign = SignLine.parse(new Sign.Ref(claim, dispatch, row.text()), line);
        return new Kept(pool.share(sign), happening, neighbourhood);
    }

    private static Story story(Row row) throws SQLException {
        return new Story(row.text(), row.findDay(), Sketch.parse(row.text()));
    }

    @Override
    public String method() {
        return store.work(c -> {
            try (PreparedStatement query = c.prepare("find-meta")) {
                query.setString(1, METHOD);
                return Wanted.rows(c, query, Row::text).stream().findFirst().orElse("");
            }
        });
    }

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @Override
    public void restart(String method) {
        store.write(c -> {
            c.runAll("forget-happenings");
            try (PreparedStatement insert = c.prepare("insert-meta")) {
                insert.setString(1, METHOD);
                insert.setString(2, method);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public <T> T alone(Supplier<T> reconciling) {
        store.work(c -> {
            c.dialect().holdReconciling(c);
            return store;
        });
        try {
            return reconciling.get();
        } finally {
            store.work(c -> {
                c.dialect().letReconcile(c);
                return store;
            });
        }
    }

    @Override
    public List<String> pending(int most) {
        return store.work(c -> {
            stamps.clear();
            try (Statement statement = c.statement();
                    ResultSet ends = statement.executeQuery(c.sql("select-decisions"))) {
                ends.next();
                corrections = ends.getLong(1);
                versions = ends.getLong(2);
            }
            try (PreparedStatement query = c.prepare("select-pending")) {
                query.setInt(1, most);
                return Wanted.rows(c, query, Row::text);
            }
        });
    }

    @Override
    public List<Coding> codings(Set<String> dispatchIds) {
        if (dispatchIds.isEmpty()) {
            return List.of();
        }
        return store.work(c -> {
            List<Coding> found = new ArrayList<>();
            for (CodingReader.Stamped stamped : c.atOneMoment(() -> new CodingReader(c).of(dispatchIds))) {
                stamps.put(stamped.coding().dispatch().id(), stamped.stamp());
                found.add(stamped.coding());
            }
            return found;
        });
    }

    @Override
    public List<Coding> codingsAnySighting(Set<String> dispatchIds) {
        List<Coding> found = new ArrayList<>();
        Set<String> others = new TreeSet<>(dispatchIds);
        for (CodingReader.Stamped stamped : store.recent(dispatchIds)) {
            stamps.put(stamped.coding().dispatch().id(), stamped.stamp());
            found.add(stamped.coding());
            others.remove(stamped.coding().dispatch().id());
        }
        found.addAll(codings(others));
        found.sort(Comparator.comparing(coding -> coding.dispatch().id()));
        return found;
    }

    @Override
    public List<Kept> sharing(Collection<Long> keys) {
        return wanted.ofIds(
                wanted.ofKeys(keys, "select-claims-sharing", Row::text), "select-signs-by-claim_id", this::kept);
    }

    @Override
    public Map<Long, Long> busyKeys(Collection<Long> keys, int least) {
        return store.work(c -> {
            Map<Long, Long> found = new TreeMap<>();
            WorkingTables.wantKeys(c, keys);
            try (PreparedStatement query = c.prepare("select-busy-keys")) {
                query.setInt(1, least);
                Wanted.rows(c, query, row -> found.put(row.large(), row.large()));
            }
            return found;
        });
    }

    @Override
    public Set<String> neighbourhoodsSharing(Collection<Long> keys) {
        return new TreeSet<>(wanted.ofKeys(keys, "select-neighbourhoods-sharing", Row::text));
    }

    @Override
    public Map<Long, Set<String>> busyNeighbourhoods(int least, Collection<Long> others) {
        return store.work(c -> {
            Map<Long, Set<String>> found = new TreeMap<>();
            WorkingTables.wantKeys(c, others);
            try (PreparedStatement query = c.prepare("select-busy-neighbourhoods")) {
                query.setInt(1, least);
                Wanted.rows(
                        c,
                        query,
                        row -> found.computeIfAbsent(row.large(), k -> new TreeSet<>())
                                .add(row.text()));
            }
            return found;
        });
    }

    @Override
    public Map<String, Long> sizes(Set<String> neighbourhoods) {
        Map<String, Long> found = new TreeMap<>();
        wanted.ofIds(neighbourhoods, "select-sizes", row -> found.put(row.text(), row.large()));
        return found;
    }

    @Override
    public List<Kept> ofDispatches(Set<String> dispatchIds) {
        return wanted.ofIds(dispatchIds, "select-signs-by-dispatch_id", this::kept);
    }

    @Override
    public List<Kept> ofNeighbourhoods(Set<String> neighbourhoods) {
        return wanted.ofIds(neighbourhoods, "select-signs-by-neighbourhood", this::kept);
    }

    @Override
    public List<Kept> ofHappenings(Set<String> happenings) {
        return wanted.ofIds(happenings, "select-signs-by-happening_id", this::kept);
    }

    @Override
    public Map<String, String> stories(Set<String> happenings) {
        Map<String, String> found = new TreeMap<>();
        wanted.ofIds(happenings, "select-stories-of-happenings", row -> found.put(row.text(), row.text()));
        return found;
    }

    @Override
    public Map<String, Map<String, String>> happenings(Set<String> dispatchIds) {
        return store.work(c -> {
            Map<String, Map<String, String>> found = new TreeMap<>();
            RangeQuery.ofDispatches(c, dispatchIds)
                    .run(
                            "select-happenings-of",
                            row -> found.computeIfAbsent(row.text(), k -> new TreeMap<>())
                                    .put(row.text(), row.text()));
            return found;
        });
    }

    @Override
    public List<Coding> told(Set<String> dispatchIds) {
        return store.work(c -> c.atOneMoment(() -> new CodingReader(c).told(dispatchIds)));
    }

    @Override
    public void replace(Set<String> gone, Set<String> reconciled, List<Kept> kept) {
        store.write(c -> {
            c.hold(Dialect.Hold.DECISIONS);
            WorkingTables.want(c, "wanted", reconciled);
            mark(c, reconciled);
            if (!gone.isEmpty()) {
                WorkingTables.want(c, "gone", gone);
                c.runAll("delete-gone");
            }
            c.runAll("mark-reconciled");
            try (RowWriter signs = c.append("happening_claims");
                    RowWriter keys = c.append("claim_keys")) {
                for (Kept k : kept) {
                    Sign.Ref ref = k.sign().claim();
                    signs.row(ref.dispatchId(), ref.claimId(), k.happening(), k.neighbourhood())
                            .text(SignLine.of(k.sign()))
                            .end();
                    for (long key : Keys.of(k.sign())) {
                        keys.row()
                                .large(key)
                                .text(ref.dispatchId())
                                .text(ref.claimId())
                                .end();
                    }
                }
            }
            return kept.size();
        });
    }

    /** As reconciled under the stamp that was read, but for those about which something was decided since. */
    private void mark(Session c, Set<String> reconciled) throws SQLException {
        Set<String> done = new TreeSet<>(reconciled);
        done.removeAll(decidedSince(c));
        try (PreparedStatement find = c.prepare("find-stamp");
                RowWriter to = c.appendTemporary("reconciled_now")) {
            for (String id : done) {
                @Nullable String stamp = stamps.get(id);
                if (stamp == null) {
                    find.setString(1, id);
                    stamp = Wanted.rows(c, find, Row::text).stream().findFirst().orElse("");
                }
                to.row(id, stamp).end();
            }
        }
    }

    private Set<String> decidedSince(Session c) throws SQLException {
        try (PreparedStatement query = c.prepare("select-decided-since")) {
            query.setLong(1, corrections);
            query.setLong(2, corrections);
            query.setLong(3, versions);
            return new TreeSet<>(Wanted.rows(c, query, Row::text));
        }
    }

    @Override
    public void reopen(Set<String> dispatchIds) {
        if (!dispatchIds.isEmpty()) {
            store.write(c -> reopen(c, dispatchIds));
        }
    }

    /** The same within a transaction that is open. */
    static int reopen(Session c, Set<String> dispatchIds) throws SQLException {
        WorkingTables.want(c, "wanted", dispatchIds);
        try (Statement statement = c.statement()) {
            return statement.executeUpdate(c.sql("reopen"));
        }
    }

    @Override
    public Map<String, String> originals(Set<String> dispatchIds) {
        Map<String, String> found = new TreeMap<>();
        wanted.ofIds(dispatchIds, "select-originals", row -> found.put(row.text(), row.text()));
        return found;
    }

    @Override
    public List<Story> storiesSharing(Collection<Long> bands, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (bands.isEmpty()) {
            return List.of();
        }
        List<String> sharing = store.work(c -> {
            WorkingTables.wantKeys(c, bands);
            try (PreparedStatement query = c.prepare("select-sharing-band")) {
                query.setDate(1, Date.valueOf(from.orElse(EARLIEST)));
                query.setDate(2, Date.valueOf(to.orElse(LATEST)));
                return Wanted.rows(c, query, Row::text);
            }
        });
        return wanted.ofIds(new TreeSet<>(sharing), "select-stories-sharing", SqlHappenings::story);
    }

    @Override
    public List<Story> storiesOf(Set<String> originals) {
        return wanted.ofIds(originals, "select-stories-of", SqlHappenings::story);
    }

    @Override
    public void putOriginals(Map<String, String> originals, List<Story> added) {
        Map<String, Story> stories = new TreeMap<>();
        added.forEach(s -> stories.put(s.dispatchId(), s));
        store.write(c -> {
            try (RowWriter to = c.appendTemporary("new_originals")) {
                for (Map.Entry<String, String> entry : new TreeMap<>(originals).entrySet()) {
                    Story story = stories.get(entry.getKey());
                    to.row(entry.getKey(), entry.getValue())
                            .text(story == null ? "" : story.sketch().code())
                            .end();
                }
            }
            c.runAll("update-originals");
            try (RowWriter to = c.append("copy_bands")) {
                for (Story story : stories.values()) {
                    for (long band : story.sketch().bands()) {
                        to.row().large(band).text(story.dispatchId()).end();
                    }
                }
            }
            return originals.size();
        });
    }

    @Override
    public List<String> happeningsAfter(String id, int most) {
        return store.work(c -> {
            try (PreparedStatement query = c.prepare("select-happenings-after")) {
                query.setString(1, id);
                query.setInt(2, most);
                return Wanted.rows(c, query, Row::text);
            }
        });
    }
}
