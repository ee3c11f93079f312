package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Group;
import org.rapporteur.reconcile.Keys;
import org.rapporteur.reconcile.Likeness;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.SignMaker;
import org.rapporteur.reconcile.Vocabulary;
import org.rapporteur.record.HappeningRows.Kept;

/**
 * Reconciles what is new in a record, some dispatches at a time. Only the neighbourhoods that a new claim could belong to are
 * taken up again, and these are cut anew as a whole: so the outcome is that of reconciling everything at once, whatever the
 * order of arrival. {@code new Reconciling(store).run()} twice does nothing the second time.
 */
public final class Reconciling {
    /** Signs take about 2 kB each: so many at once stay within 200 MB. */
    private static final int MOST_CLAIMS = 60_000;

    private static final int MOST_DISPATCHES = 40_000;
    private static final int PAGE = 1000;

    private final RecordStore store;
    private final HappeningRows rows;
    private final SignMaker maker = new SignMaker(Vocabulary.load());
    private final Reconciler reconciler = new Reconciler(Likeness.load());

    public Reconciling(RecordStore store) {
        this.store = store;
        this.rows = store.happenings();
    }

    /**
     * Reconciles all that is pending; everything, where an older method left its happenings.
     *
     * @return dispatches taken up
     */
    public long run() {
        if (!rows.method().equals(reconciler.method())) {
            rows.restart(reconciler.method());
        }
        long done = 0;
        List<String> pending = rows.pending(MOST_DISPATCHES);
        while (!pending.isEmpty()) {
            done += step(pending);
            pending = rows.pending(MOST_DISPATCHES);
        }
        return done;
    }

    /** Takes up the first of some dispatches, as many as fit into memory. */
    private int step(List<String> pending) {
        Ruled ruled = Ruled.of(store);
        Edits edits = Edits.of(store);
        SortedMap<String, Sign> signs = new TreeMap<>();
        Set<String> page = new TreeSet<>();
        for (int i = 0; i < pending.size() && signs.size() < MOST_CLAIMS; i += PAGE) {
            Set<String> some = new TreeSet<>(pending.subList(i, Math.min(pending.size(), i + PAGE)));
            List<Coding> codings = rows.codings(some);
            new NearCopies(rows).find(codings);
            codings.forEach(c -> sign(edits.apply(c), ruled).forEach(s -> signs.put(s.id(), s)));
            page.addAll(some);
        }
        Map<String, String> stories = rows.originals(page);
        signs.replaceAll((id, sign) -> sign.in(stories.getOrDefault(sign.claim().dispatchId(), "")));
        step(page, ruled, signs);
        return page.size();
    }

    private List<Sign> sign(Coding coding, Ruled ruled) {
        String id = coding.dispatch().id();
        List<Sign> signs = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            if (ruled.counts(id, claim.id())) {
                signs.add(maker.sign(claim, coding.dispatch(), id));
            }
        }
        return signs;
    }

    private void step(Set<String> page, Ruled ruled, SortedMap<String, Sign> signs) {
        Set<String> gone = new TreeSet<>();
        rows.ofDispatches(page).forEach(k -> gone.add(k.neighbourhood()));
        gone.addAll(neighbours(signs, page, ruled));
        for (Kept k : rows.ofNeighbourhoods(gone)) {
            if (!page.contains(k.sign().claim().dispatchId())) {
                signs.put(k.sign().id(), k.sign());
            }
        }
        rows.replace(gone, page, keep(reconciler.reconcile(signs.values(), ruled.rulings()), signs));
    }

    /** Neighbourhoods that hold a claim which may tell the same event as a new one. */
    private Set<String> neighbours(SortedMap<String, Sign> fresh, Set<String> page, Ruled ruled) {
        Map<Long, List<Sign>> byKey = new HashMap<>();
        for (Sign sign : fresh.values()) {
            for (long key : Keys.of(sign)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(sign);
            }
        }
        Set<String> found = new TreeSet<>();
        for (Kept k : rows.sharing(byKey.keySet())) {
            boolean known = page.contains(k.sign().claim().dispatchId()) || found.contains(k.neighbourhood());
            if (!known && isAlike(k.sign(), byKey)) {
                found.add(k.neighbourhood());
            }
        }
        rows.ofDispatches(ruled.dispatchesRuledWith(fresh.keySet())).stream()
                .filter(k -> ruled.isRuledWith(k.sign().id(), fresh.keySet()))
                .forEach(k -> found.add(k.neighbourhood()));
        return found;
    }

    private boolean isAlike(Sign old, Map<Long, List<Sign>> byKey) {
        for (long key : Keys.of(old)) {
            for (Sign sign : byKey.getOrDefault(key, List.of())) {
                if (reconciler.mayJoin(old, sign)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Kept> keep(List<Group> groups, Map<String, Sign> signs) {
        List<Kept> kept = new ArrayList<>();
        for (Group group : groups) {
            for (String claim : group.claims()) {
                Sign sign = signs.get(claim);
                if (sign != null) {
                    kept.add(new Kept(sign, group.id(), group.neighbourhood()));
                }
            }
        }
        kept.sort(Comparator.comparing(k -> k.sign().id()));
        return kept;
    }
}
