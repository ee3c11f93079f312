package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.rapporteur.reconcile.SignIndex;
import org.rapporteur.reconcile.SignMaker;
import org.rapporteur.reconcile.SignPool;
import org.rapporteur.reconcile.Vocabulary;
import org.rapporteur.record.HappeningRows.Kept;
import org.rapporteur.record.Portions.Portion;

/**
 * Reconciles what is new in a record, some dispatches at a time. Only the neighbourhoods that a new claim could belong to are
 * taken up again, and these are cut anew as a whole: so the outcome is that of reconciling everything at once, whatever the
 * order of arrival. {@code new Reconciling(store).run()} twice does nothing the second time.
 */
public final class Reconciling {
    /** Signs take some 2 kB each with their keys: so many at once stay within 200 MB. A crowd is taken up whole each time, so fewer times are quicker. */
    private static final int MOST_CLAIMS = 100_000;

    private static final int MOST_DISPATCHES = 100_000;
    /** A step of fewer claims is not parted: what it takes up, it would mostly take up anyway. */
    private static final int FEW_CLAIMS = 1000;

    /** Dispatches read at once: the first time, and at most. */
    private static final int FIRST_PAGE = 1000;

    private static final int MOST_IN_PAGE = 10_000;
    /** Claims and sentences read at once, about 1,000 dispatches of the usual length. */
    private static final int FULL_PAGE = 40_000;

    private final RecordStore store;
    private final HappeningRows rows;
    /** Claims taken up at once, where they are not of one neighbourhood, and how few are not counted. */
    private final int most;

    private final int few;
    private final SignMaker maker = new SignMaker(Vocabulary.load());
    private final SignPool pool = new SignPool();
    private final Reconciler reconciler = new Reconciler(Likeness.load());

    /** Dispatches to read at once: each reading goes through whole tables, so short dispatches are read more at a time. */
    private int page = FIRST_PAGE;

    private Optional<LocalDate> earliest = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private boolean undated;

    public Reconciling(RecordStore store) {
        this(store, MOST_CLAIMS, FEW_CLAIMS);
    }

    /**
     * @param most claims taken up at once, where they are not of one neighbourhood
     * @param few a step of fewer new claims is never parted
     */
    Reconciling(RecordStore store, int most, int few) {
        this.most = most;
        this.few = few;
        this.store = store;
        this.rows = store.happenings();
    }

    /**
     * Reconciles all that is pending; everything, where an older method left its happenings.
     *
     * @return dispatches taken up, again where a version was found
     */
    public long run() {
        return rows.alone(this::runAlone);
    }

    private long runAlone() {
        if (!rows.method().equals(reconciler.method())) {
            rows.restart(reconciler.method());
        }
        long done = 0;
        do {
            List<String> pending = rows.pending(MOST_DISPATCHES);
            while (!pending.isEmpty()) {
                done += step(pending);
                pending = rows.pending(MOST_DISPATCHES);
            }
        } while (versions() > 0);
        return done;
    }

    /** Notes what the dispatches taken up say of being versions; those they are about are pending again. */
    private int versions() {
        Optional<LocalDate> from = earliest;
        Optional<LocalDate> to = latest;
        boolean alsoUndated = undated;
        earliest = Optional.empty();
        latest = Optional.empty();
        undated = false;
        Versioning versioning = new Versioning(store);
        int found = from.isPresent() && to.isPresent() ? versioning.note(from.get(), to.get()) : 0;
        return found + (alsoUndated ? versioning.note(Printed.UNDATED, Printed.UNDATED) : 0);
    }

    private void published(Coding coding) {
        Optional<LocalDate> day = coding.dispatch().publication().date();
        undated |= day.isEmpty();
        if (day.isPresent()) {
            earliest = earliest.filter(e -> e.isBefore(day.get())).or(() -> day);
            latest = latest.filter(l -> l.isAfter(day.get())).or(() -> day);
        }
    }

    /** Takes up the first of some dispatches, as many as fit into memory. */
    private int step(List<String> pending) {
        Ruled ruled = Ruled.of(store);
        Edits edits = Edits.of(store);
        SortedMap<String, Sign> signs = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < pending.size() && signs.size() < most; i = taken.size()) {
            Set<String> some = new TreeSet<>(pending.subList(i, Math.min(pending.size(), i + page)));
            List<Coding> codings = rows.codingsAnySighting(some);
            new NearCopies(rows).find(codings);
            codings.forEach(this::published);
            codings.forEach(c -> sign(edits.apply(c), ruled).forEach(s -> signs.put(s.id(), s)));
            taken.addAll(some);
            turn(codings);
        }
        Map<String, String> stories = rows.originals(taken);
        signs.replaceAll((id, sign) -> sign.in(stories.getOrDefault(sign.claim().dispatchId(), "")));
        step(taken, ruled, signs);
        return taken.size();
    }

    /** The size of the next page, by what was on this one. */
    private void turn(List<Coding> codings) {
        long read = codings.stream()
                .mapToLong(c -> 1L + c.claims().size() + c.sentences().size())
                .sum();
        if (!codings.isEmpty()) {
            long fitting = FULL_PAGE * (long) codings.size() / read;
            page = (int) Math.max(1, Math.min(Math.min(fitting, MOST_IN_PAGE), 4L * page));
        }
    }

    private List<Sign> sign(Coding coding, Ruled ruled) {
        String id = coding.dispatch().id();
        List<Sign> signs = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            if (ruled.counts(id, claim.id())) {
                signs.add(pool.share(maker.sign(claim, coding.claims(), coding.dispatch(), id)));
            }
        }
        return signs;
    }

    private void step(Set<String> page, Ruled ruled, SortedMap<String, Sign> signs) {
        Map<Long, List<Sign>> byKey = byKey(signs.values());
        Set<String> gone = new TreeSet<>();
        List<Kept> before = rows.ofDispatches(page);
        before.forEach(k -> gone.add(k.neighbourhood()));
        gone.addAll(neighbours(byKey, page, ruled, signs.keySet()));
        Map<String, Long> sizes = signs.size() < few ? Map.of() : rows.sizes(gone);
        if (signs.size() + sizes.values().stream().mapToLong(Long::longValue).sum() <= most) {
            step(page, page, ruled, signs, byKey, before, gone);
            return;
        }
        List<Portion> portions = portions(ruled, signs, byKey, before, gone).parted(sizes, most);
        for (int i = 0; i < portions.size(); i++) {
            Portion portion = portions.get(i);
            SortedMap<String, Sign> here = new TreeMap<>(signs);
            here.keySet().retainAll(portion.claims());
            List<Kept> kept = before.stream()
                    .filter(k -> portion.neighbourhoods().contains(k.neighbourhood()))
                    .toList();
            Set<String> done = i + 1 < portions.size() ? Set.of() : page;
            step(page, done, ruled, here, byKey(here.values()), kept, portion.neighbourhoods());
        }
    }

    /** What is stopped between two portions is done again: the dispatches are pending until the last. */
    private Portions portions(
            Ruled ruled,
            SortedMap<String, Sign> signs,
            Map<Long, List<Sign>> byKey,
            List<Kept> before,
            Set<String> gone) {
        Portions portions = new Portions(signs, gone);
        portions.joinFresh(reconciler, byKey);
        SignIndex told = reconciler.index(byKey);
        portions.joinKept(before, told);
        portions.joinKept(rows.sharing(byKey.keySet()), told);
        portions.joinRuled(ruled.rulings(), before);
        portions.joinRuled(ruled.rulings(), rows.ofDispatches(ruled.dispatchesRuledWith(signs.keySet())));
        int half = Reconciler.MOST_IN_BLOCK / 2;
        List<Long> others = byKey.entrySet().stream()
                .filter(e -> e.getValue().size() > half)
                .map(Map.Entry::getKey)
                .toList();
        portions.joinBusy(byKey, rows.busyNeighbourhoods(half, others));
        return portions;
    }

    /**
     * @param page dispatches that are reconciled in this step
     * @param done those that are reconciled when this is written
     */
    private void step(
            Set<String> page,
            Set<String> done,
            Ruled ruled,
            SortedMap<String, Sign> signs,
            Map<Long, List<Sign>> byKey,
            List<Kept> before,
            Set<String> gone) {
        List<Kept> taken = takeUp(gone, byKey, before);
        for (Kept k : taken) {
            if (!page.contains(k.sign().claim().dispatchId())) {
                signs.put(k.sign().id(), k.sign());
            }
        }
        Map<String, Kept> same = new HashMap<>();
        taken.forEach(k -> same.put(k.sign().id(), k));
        before.forEach(k -> same.remove(k.sign().id()));
        List<Kept> now = new ArrayList<>();
        for (Kept k : keep(reconciler.reconcile(signs.values(), ruled.rulings()), signs)) {
            if (!same.remove(k.sign().id(), k)) {
                now.add(k);
            }
        }
        rows.replace(changed(before, taken, now, same.keySet()), done, now);
    }

    /** The claims whose rows are written anew or not at all: those of other dispatches that stay where they were are left alone. */
    private static Set<String> changed(List<Kept> before, List<Kept> taken, List<Kept> now, Set<String> lost) {
        Set<String> kept = new TreeSet<>();
        taken.forEach(k -> kept.add(k.sign().id()));
        Set<String> changed = new TreeSet<>(lost);
        now.stream().map(k -> k.sign().id()).filter(kept::contains).forEach(changed::add);
        before.forEach(k -> changed.add(k.sign().id()));
        return changed;
    }

    private static Map<Long, List<Sign>> byKey(Collection<Sign> signs) {
        Map<Long, List<Sign>> byKey = new HashMap<>();
        for (Sign sign : signs) {
            for (long key : Keys.of(sign)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(sign);
            }
        }
        return byKey;
    }

    /**
     * Who is compared with whom in a crowded block depends on all in it; so where one of the neighbourhoods taken up, or a new claim,
     * is in a crowded block, the neighbourhoods of all in that block are taken up too.
     */
    private List<Kept> takeUp(Set<String> gone, Map<Long, List<Sign>> byKey, List<Kept> before) {
        List<Kept> taken = new ArrayList<>(rows.ofNeighbourhoods(gone));
        Set<Long> keys = new HashSet<>(byKey.keySet());
        before.forEach(k -> addKeys(k.sign(), keys));
        taken.forEach(k -> addKeys(k.sign(), keys));
        Set<Long> crowded = crowded(keys, byKey);
        while (!crowded.isEmpty()) {
            Set<String> more = rows.neighbourhoodsSharing(crowded);
            more.removeAll(gone);
            gone.addAll(more);
            Set<Long> others = new HashSet<>();
            for (Kept k : rows.ofNeighbourhoods(more)) {
                taken.add(k);
                addKeys(k.sign(), others);
            }
            others.removeAll(keys);
            keys.addAll(others);
            crowded = crowded(others, byKey);
        }
        return taken;
    }

    /** Those keys that may be of more than {@link Reconciler#MOST_IN_BLOCK} signs, kept and new; too many rather than too few. */
    private Set<Long> crowded(Set<Long> keys, Map<Long, List<Sign>> byKey) {
        int half = Reconciler.MOST_IN_BLOCK / 2;
        Set<Long> crowded = new TreeSet<>();
        for (long key : keys) {
            if (byKey.getOrDefault(key, List.of()).size() > half) {
                crowded.add(key);
            }
        }
        rows.busyKeys(keys, half).forEach((key, kept) -> {
            if (kept + byKey.getOrDefault(key, List.of()).size() > Reconciler.MOST_IN_BLOCK) {
                crowded.add(key);
            }
        });
        return crowded;
    }

    private static void addKeys(Sign sign, Set<Long> keys) {
        for (long key : Keys.of(sign)) {
            keys.add(key);
        }
    }

    /** Neighbourhoods that hold a claim which may tell the same event as a new one. */
    private Set<String> neighbours(Map<Long, List<Sign>> byKey, Set<String> page, Ruled ruled, Set<String> fresh) {
        SignIndex told = reconciler.index(byKey);
        Set<String> found = new TreeSet<>();
        for (Kept k : rows.sharing(byKey.keySet())) {
            boolean known = page.contains(k.sign().claim().dispatchId()) || found.contains(k.neighbourhood());
            if (!known && told.isAlike(k.sign())) {
                found.add(k.neighbourhood());
            }
        }
        rows.ofDispatches(ruled.dispatchesRuledWith(fresh)).stream()
                .filter(k -> ruled.isRuledWith(k.sign().id(), fresh))
                .forEach(k -> found.add(k.neighbourhood()));
        return found;
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
