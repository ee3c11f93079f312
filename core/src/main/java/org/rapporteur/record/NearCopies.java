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
        Map<Long, List<Story>> together = new TreeMap<>();
        for (Story story : all.values()) {
            for (long band : story.sketch().bands()) {
                if (byBand.containsKey(band)) {
                    together.computeIfAbsent(band, k -> new ArrayList<>()).add(story);
                }
            }
        }
        Set<String> ids = new HashSet<>();
        fresh.forEach(s -> ids.add(s.dispatchId()));
        together.values().forEach(sharing -> joinCopies(sharing, ids, parent));
        name(all, parent, groups, originals);
    }

    private static Set<String> ids(List<Story> stories) {
        Set<String> ids = new TreeSet<>();
        stories.forEach(s -> ids.add(s.dispatchId()));
        return ids;
    }

    /**
     * Joins the near copies among stories that share a band. Each is compared with the groups that it is not in, until one of a group is its copy: where thousands share a band, nearly
     * all are copies of the first.
     */
    private static void joinCopies(List<Story> sharing, Set<String> fresh, Map<String, String> parent) {
        List<List<Story>> groups = new ArrayList<>();
        for (Story story : sharing) {
            String id = story.dispatchId();
            boolean isNew = fresh.contains(id);
            for (List<Story> group : groups) {
                if (!isJoined(parent, id, group)) {
                    group.stream()
                            .filter(other -> isNew || fresh.contains(other.dispatchId()))
                            .filter(story::isNearCopyOf)
                            .findFirst()
                            .ifPresent(other -> join(parent, id, other.dispatchId()));
                }
            }
            List<List<Story>> own =
                    groups.stream().filter(g -> isJoined(parent, id, g)).toList();
            List<Story> all = own.isEmpty() ? new ArrayList<>() : own.get(0);
            own.stream().skip(1).forEach(all::addAll);
            groups.removeIf(g -> g != all && isJoined(parent, id, g));
            if (own.isEmpty()) {
                groups.add(all);
            }
            all.add(story);
        }
    }

    private static boolean isJoined(Map<String, String> parent, String id, List<Story> group) {
        return root(parent, group.get(0).dispatchId()).equals(root(parent, id));
    }

    private static void join(Map<String, String> parent, String a, String b) {
        String s = root(parent, a);
        String t = root(parent, b);
        if (!s.equals(t)) {
            parent.put(s, t);
        }
    }

    /** The root of a tree; its branches get shorter on the way (path halving), else thousands of copies would make one long branch. */
    private static String root(Map<String, String> parent, String id) {
        String at = id;
        String up = parent.get(at);
        while (up != null) {
            String above = parent.get(up);
            if (above != null) {
                parent.put(at, above);
            }
            at = up;
            up = above;
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
