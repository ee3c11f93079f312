package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;

/** The codings of a record in the order of their ids, a page at a time, with what the record tells of each beside. */
final class StoredCodings {
    private static final int PAGE = 500;

    private final SqlStore store;

    StoredCodings(SqlStore store) {
        this.store = store;
    }

    /** Every coding with its happenings, corrections and standing, a page of dispatches at a time. */
    void forEachReviewed(Consumer<Reviewed> taker) {
        List<Correction> corrections = store.corrections();
        Set<String> withdrawn = store.withdrawn();
        List<String> page = page("");
        while (!page.isEmpty()) {
            String first = page.get(0);
            String last = page.get(page.size() - 1);
            Map<String, Map<String, String>> happenings = happenings(first, last);
            Map<String, Standing> standings = standings(first, last, withdrawn);
            for (CodingReader.Stamped stamped : between(first, last)) {
                String id = stamped.coding().dispatch().id();
                List<Correction> here =
                        corrections.stream().filter(c -> c.concerns(id)).toList();
                taker.accept(new Reviewed(
                        stamped.coding(),
                        happenings.getOrDefault(id, Map.of()),
                        here,
                        standings.getOrDefault(id, Standing.ALONE)));
            }
            page = page(last);
        }
    }

    void forEachStamped(Consumer<CodingReader.Stamped> taker) {
        List<String> page = page("");
        while (!page.isEmpty()) {
            between(page.get(0), page.get(page.size() - 1)).forEach(taker);
            page = page(page.get(page.size() - 1));
        }
    }

    /** The dispatches from one id to another, with the stamps they were written under. */
    List<CodingReader.Stamped> between(String from, String to) {
        try {
            return store.work(c -> c.atOneMoment(() -> new CodingReader(c).between(from, to)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw RecordTrouble.damaged(store.address(), e);
        }
    }

    /** What each dispatch from one id to another is among the others. */
    Map<String, Standing> standings(String from, String to, Set<String> withdrawn) {
        return store.work(c -> {
            Map<String, Standing> found = new HashMap<>();
            new RangeQuery(c, from, to).run("select-standing", row -> {
                String id = row.text();
                found.put(id, new Standing(row.findText(), row.findText(), withdrawn.contains(id)));
            });
            return found;
        });
    }

    private Map<String, Map<String, String>> happenings(String from, String to) {
        return store.work(c -> {
            Map<String, Map<String, String>> found = new HashMap<>();
            new RangeQuery(c, from, to)
                    .run(
                            "select-happenings-of",
                            row -> found.computeIfAbsent(row.text(), k -> new HashMap<>())
                                    .put(row.text(), row.text()));
            return found;
        });
    }

    private List<String> page(String after) {
        return store.work(c -> {
            List<String> ids = new ArrayList<>();
            try (PreparedStatement query = c.prepare("select-page")) {
                query.setString(1, after);
                query.setInt(2, PAGE);
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        ids.add(result.getString(1));
                    }
                }
            }
            return ids;
        });
    }
}
