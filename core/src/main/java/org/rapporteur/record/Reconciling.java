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
        List<String> page = rows.pending(PAGE);
        while (!page.isEmpty()) {
            done += page.size();
            new NearCopies(rows).find(rows.codings(new TreeSet<>(page)));
            step(new TreeSet<>(page));
            page = rows.pending(PAGE);
        }
        return done;
    }

    private void step(Set<String> page) {
        Ruled ruled = Ruled.of(store);
        SortedMap<String, Sign> signs = new TreeMap<>();
        Map<String, String> stories = rows.originals(page);
        Edits edits = Edits.of(store);
        for (Coding recorded : rows.codings(page)) {
            Coding coding = edits.apply(recorded);
            String id = coding.dispatch().id();
            for (Claim claim : coding.claims()) {
                if (ruled.counts(id, claim.id())) {
                    signs.put(claim.id(), maker.sign(claim, coding.dispatch(), stories.getOrDefault(id, id)));
                }
            }
        }
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
