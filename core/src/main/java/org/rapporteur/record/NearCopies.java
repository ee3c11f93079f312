package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<Long, List<Story>> byBand = new HashMap<>();
        fresh.forEach(s -> s.sketch()
                .bands()
                .forEach(b -> byBand.computeIfAbsent(b, k -> new ArrayList<>()).add(s)));
        Map<String, Story> all = new TreeMap<>();
        Map<String, String> parent = new HashMap<>();
        fresh.forEach(s -> all.put(s.dispatchId(), s));
        List<Story> old = rows.storiesSharing(byBand.keySet());
        Map<String, String> before = rows.originals(ids(old));
        for (Story story : rows.storiesOf(new TreeSet<>(before.values()))) {
            all.put(story.dispatchId(), story);
        }
        Map<String, String> groups = rows.originals(all.keySet());
        groups.forEach((id, original) -> join(parent, id, original));
        for (Story story : all.values()) {
            Set<String> seen = new HashSet<>();
            for (long band : story.sketch().bands()) {
                for (Story other : byBand.getOrDefault(band, List.of())) {
                    if (seen.add(other.dispatchId()) && story.isNearCopyOf(other)) {
                        join(parent, story.dispatchId(), other.dispatchId());
                    }
                }
            }
        }
        name(all, parent, groups, originals);
    }

    private static Set<String> ids(List<Story> stories) {
        Set<String> ids = new TreeSet<>();
        stories.forEach(s -> ids.add(s.dispatchId()));
        return ids;
    }

    private static void join(Map<String, String> parent, String a, String b) {
        String s = root(parent, a);
        String t = root(parent, b);
        if (!s.equals(t)) {
            parent.put(s, t);
        }
    }

    private static String root(Map<String, String> parent, String id) {
        String at = id;
        for (String up = parent.get(at); up != null; up = parent.get(at)) {
            at = up;
        }
        return at;
    }

    private static void name(
            Map<String, Story> all,
            Map<String, String> parent,
            Map<String, String> before,
            Map<String, String> originals) {
        Map<String, Story> first = new HashMap<>();
        for (Story story : all.values()) {
            first.merge(root(parent, story.dispatchId()), story, (a, b) -> a.isBefore(b) ? a : b);
        }
        for (Story story : all.values()) {
            Story original = first.getOrDefault(root(parent, story.dispatchId()), story);
            if (!original.dispatchId().equals(before.get(story.dispatchId()))) {
                originals.put(story.dispatchId(), original.dispatchId());
            }
        }
    }
}
