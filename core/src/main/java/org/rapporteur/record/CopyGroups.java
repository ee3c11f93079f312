package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reconcile.copy.Story;

/**
 * Groups of near copies: stories that are near copies of each other, or of others that are. Those that share a band are compared in the order of their days, each with those of the days
 * that a copy may lie apart, so the work grows with what is told of one week and not of all.
 */
final class CopyGroups {
    private static final long UNDATED = Long.MIN_VALUE;

    private final List<Story> stories;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, Story> firsts = new HashMap<>();
    private final long[] days;
    private int[] parent;

    CopyGroups(Collection<Story> stories) {
        this.stories = new ArrayList<>(stories);
        this.days = new long[this.stories.size()];
        this.parent = new int[this.stories.size()];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < this.stories.size(); i++) {
            Story story = this.stories.get(i);
            places.put(story.dispatchId(), i);
            days[i] = story.published().map(LocalDate::toEpochDay).orElse(UNDATED);
        }
    }

    /** Puts two dispatches together, also such as have no story here. */
    void join(String id, String other) {
        join(place(id), place(other));
    }

    /** Compares some stories with all others that share a band with them. */
    void compare(Set<String> fresh) {
        boolean[] isFresh = new boolean[stories.size()];
        fresh.forEach(id -> isFresh[place(id)] = true);
        Map<Long, List<Integer>> byBand = new HashMap<>();
        for (int i = 0; i < isFresh.length; i++) {
            for (long band : stories.get(i).sketch().bands()) {
                byBand.computeIfAbsent(band, k -> new ArrayList<>(2)).add(i);
            }
        }
        byBand.values().stream().filter(s -> s.size() > 1).forEach(sharing -> compare(sharing, isFresh));
    }

    private void compare(List<Integer> sharing, boolean[] isFresh) {
        sharing.sort((a, b) -> Long.compare(days[a], days[b]));
        int undated = 0;
        while (undated < sharing.size() && days[sharing.get(undated)] == UNDATED) {
            undated++;
        }
        int first = undated;
        for (int i = 0; i < sharing.size(); i++) {
            int story = sharing.get(i);
            for (int j = 0; j < Math.min(i, undated); j++) {
                compare(story, sharing.get(j), isFresh);
            }
            while (i >= undated && days[sharing.get(first)] < days[story] - Story.MOST_DAYS) {
                first++;
            }
            for (int j = first; j < i; j++) {
                compare(story, sharing.get(j), isFresh);
            }
        }
    }

    private void compare(int story, int other, boolean[] isFresh) {
        if ((isFresh[story] || isFresh[other])
                && root(story) != root(other)
                && stories.get(story).isNearCopyOf(stories.get(other))) {
            join(story, other);
        }
    }

    /** The earliest published of the group of a dispatch, then the smallest id. */
    Optional<Story> original(String id) {
        if (firsts.isEmpty()) {
            for (int i = 0; i < stories.size(); i++) {
                firsts.merge(root(i), stories.get(i), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return Optional.ofNullable(firsts.get(root(place(id))));
    }

    private int place(String id) {
        return places.computeIfAbsent(id, k -> {
            parent = Arrays.copyOf(parent, parent.length + 1);
            parent[parent.length - 1] = parent.length - 1;
            return parent.length - 1;
        });
    }

    private void join(int one, int other) {
        parent[root(one)] = root(other);
        firsts.clear();
    }

    /** With path halving, so that thousands of copies make no long branch. */
    private int root(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
