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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Keys;
import org.rapporteur.reconcile.copy.Story;

/** The rows of reconciling of a record in memory. */
final class MemoryHappenings implements HappeningRows {
    private final SortedMap<String, Coding> codings;
    private final Map<String, Coding> reconciled = new HashMap<>();
    private final SortedMap<String, Kept> kept = new TreeMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final SortedMap<String, Story> stories = new TreeMap<>();
    private String method = "";

    /**
     * @param codings of the record, by id; the record goes on writing to it
     */
    MemoryHappenings(SortedMap<String, Coding> codings) {
        this.codings = codings;
    }

    @Override
    public synchronized String method() {
        return method;
    }

    @Override
    public synchronized void restart(String now) {
        method = now;
        kept.clear();
        reconciled.clear();
        originals.clear();
        stories.clear();
    }

    /** The happenings of the claims of one dispatch. */
    synchronized Map<String, String> happenings(String dispatchId) {
        Map<String, String> found = new TreeMap<>();
        where(k -> k.sign().claim().dispatchId().equals(dispatchId))
                .forEach(k -> found.put(k.sign().id(), k.happening()));
        return found;
    }

    private List<Kept> where(Predicate<Kept> wanted) {
        return kept.values().stream().filter(wanted).toList();
    }

    @Override
    public synchronized List<String> pending(int most) {
        return codings.entrySet().stream()
                .filter(e -> !sameClaims(e.getValue(), reconciled.get(e.getKey())))
                .sorted(Comparator.comparing(
                        e -> e.getValue().dispatch().publication().date().orElse(LocalDate.MAX)))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    private static boolean sameClaims(Coding now, @Nullable Coding then) {
        return then != null && now.claims().equals(then.claims());
    }

    @Override
    public synchronized List<Coding> codings(Set<String> dispatchIds) {
        return codings.entrySet().stream()
                .filter(e -> dispatchIds.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public synchronized List<Kept> sharing(Collection<Long> keys) {
        Set<Long> wanted = new HashSet<>(keys);
        return where(k -> {
            for (long key : Keys.of(k.sign())) {
                if (wanted.contains(key)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Override
    public synchronized Map<Long, Long> busyKeys(Collection<Long> keys, int least) {
        Set<Long> wanted = new HashSet<>(keys);
        Map<Long, Long> counts = new HashMap<>();
        for (Kept k : kept.values()) {
            for (long key : Keys.of(k.sign())) {
                if (wanted.contains(key)) {
                    counts.merge(key, 1L, Long::sum);
                }
            }
        }
        counts.values().removeIf(n -> n < least);
        return counts;
    }

    @Override
    public synchronized Set<String> neighbourhoodsSharing(Collection<Long> keys) {
        Set<String> found = new TreeSet<>();
        sharing(keys).forEach(k -> found.add(k.neighbourhood()));
        return found;
    }

    @Override
    public synchronized Map<Long, Set<String>> busyNeighbourhoods(int least, Collection<Long> others) {
        Map<Long, Integer> counts = new HashMap<>();
        Map<Long, Set<String>> found = new HashMap<>();
        for (Kept k : kept.values()) {
            for (long key : Keys.of(k.sign())) {
                counts.merge(key, 1, Integer::sum);
                found.computeIfAbsent(key, n -> new TreeSet<>()).add(k.neighbourhood());
            }
        }
        Set<Long> wanted = new HashSet<>(others);
        found.keySet().removeIf(key -> counts.getOrDefault(key, 0) < least && !wanted.contains(key));
        return found;
    }

    @Override
    public synchronized Map<String, Long> sizes(Set<String> neighbourhoods) {
        Map<String, Long> found = new TreeMap<>();
        where(k -> neighbourhoods.contains(k.neighbourhood()))
                .forEach(k -> found.merge(k.neighbourhood(), 1L, Long::sum));
        return found;
    }

    @Override
    public synchronized List<Kept> ofDispatches(Set<String> dispatchIds) {
        return where(k -> dispatchIds.contains(k.sign().claim().dispatchId()));
    }

    @Override
    public synchronized List<Kept> ofNeighbourhoods(Set<String> neighbourhoods) {
        return where(k -> neighbourhoods.contains(k.neighbourhood()));
    }

    @Override
    public synchronized void replace(Set<String> gone, Set<String> done, List<Kept> rows) {
        kept.keySet().removeAll(gone);
        rows.forEach(k -> kept.put(k.sign().id(), k));
        done.forEach(id -> {
            Coding coding = codings.get(id);
            if (coding != null) {
                reconciled.put(id, coding);
            }
        });
    }

    @Override
    public synchronized void reopen(Set<String> dispatchIds) {
        reconciled.keySet().removeAll(dispatchIds);
    }

    @Override
    public synchronized Map<String, String> originals(Set<String> dispatchIds) {
        Map<String, String> found = new TreeMap<>();
        dispatchIds.forEach(id -> {
            String original = originals.get(id);
            if (original != null) {
                found.put(id, original);
            }
        });
        return found;
    }

    @Override
    public synchronized List<Story> storiesSharing(
            Collection<Long> bands, Optional<LocalDate> from, Optional<LocalDate> to) {
        Set<Long> wanted = new HashSet<>(bands);
        return stories.values().stream()
                .filter(s -> s.published().isEmpty()
                        || from.filter(f -> s.published().get().isBefore(f)).isEmpty()
                                && to.filter(t -> s.published().get().isAfter(t))
                                        .isEmpty())
                .filter(s -> s.sketch().bands().stream().anyMatch(wanted::contains))
                .toList();
    }

    @Override
    public synchronized List<Story> storiesOf(Set<String> wanted) {
        return stories.values().stream()
                .filter(s -> wanted.contains(originals.get(s.dispatchId())))
                .toList();
    }

    @Override
    public synchronized void putOriginals(Map<String, String> added, List<Story> newStories) {
        originals.putAll(added);
        newStories.forEach(s -> stories.put(s.dispatchId(), s));
    }

    @Override
    public synchronized List<String> happeningsAfter(String id, int most) {
        return kept.values().stream()
                .map(Kept::happening)
                .distinct()
                .filter(h -> h.compareTo(id) > 0)
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Kept> ofHappenings(Set<String> happenings) {
        List<Kept> found = new ArrayList<>(where(k -> happenings.contains(k.happening())));
        found.sort(Comparator.comparing(Kept::happening)
                .thenComparing(k -> k.sign().id()));
        return found;
    }
}
