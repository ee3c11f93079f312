package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.reconcile.copy.Sketch;
import org.rapporteur.reconcile.copy.Story;

/**
 * Finds which dispatch is a near copy of which. Near copies of near copies are one group; the earliest published, then the
 * smallest id, is its original. Dispatches are never taken out, so adding to groups gives what finding them at once would.
 */
final class NearCopies {
    private final HappeningRows rows;

    NearCopies(HappeningRows rows) {
        this.rows = rows;
    }

    /** Compares dispatches that were not compared before; those whose original changes are pending again. */
    void find(List<Coding> codings) {
        Set<String> ids = new TreeSet<>();
        codings.forEach(c -> ids.add(c.dispatch().id()));
        Map<String, String> known = rows.originals(ids);
        List<Story> fresh = new ArrayList<>();
        Map<String, String> originals = new TreeMap<>();
        for (Coding coding : codings) {
            Dispatch d = coding.dispatch();
            if (!known.containsKey(d.id())) {
                originals.put(d.id(), d.id());
                Sketch.of(d)
                        .ifPresent(
                                s -> fresh.add(new Story(d.id(), d.publication().date(), s)));
            }
        }
        group(fresh, originals);
        Set<String> changed = new TreeSet<>(originals.keySet());
        fresh.forEach(s -> changed.remove(s.dispatchId()));
        changed.removeAll(ids);
        rows.putOriginals(originals, fresh);
        rows.reopen(changed);
    }

    private void group(List<Story> fresh, Map<String, String> originals) {
        Set<Long> bands = new HashSet<>();
        fresh.forEach(s -> bands.addAll(s.sketch().bands()));
        boolean dated = fresh.stream().allMatch(s -> s.published().isPresent());
        Optional<LocalDate> first = day(fresh, Comparator.naturalOrder()).filter(f -> dated);
        Optional<LocalDate> last = day(fresh, Comparator.reverseOrder()).filter(l -> dated);
        List<Story> old = rows.storiesSharing(
                bands, first.map(f -> f.minusDays(Story.MOST_DAYS)), last.map(l -> l.plusDays(Story.MOST_DAYS)));
        Map<String, String> before = rows.originals(ids(old));
        SortedMap<String, Story> all = new TreeMap<>();
        fresh.forEach(s -> all.put(s.dispatchId(), s));
        rows.storiesOf(new TreeSet<>(before.values())).forEach(s -> all.put(s.dispatchId(), s));
        Map<String, String> groups = rows.originals(all.keySet());
        CopyGroups found = new CopyGroups(all.values());
        groups.forEach(found::join);
        found.compare(ids(fresh));
        all.forEach((id, story) -> {
            String original = found.original(id).orElse(story).dispatchId();
            if (!original.equals(groups.get(id))) {
                originals.put(id, original);
            }
        });
    }

    private static Optional<LocalDate> day(List<Story> stories, Comparator<LocalDate> order) {
        return stories.stream().flatMap(s -> s.published().stream()).min(order);
    }

    private static Set<String> ids(List<Story> stories) {
        Set<String> ids = new TreeSet<>();
        stories.forEach(s -> ids.add(s.dispatchId()));
        return ids;
    }
}
