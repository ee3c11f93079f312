package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.record.VersionFinder.Marked;

/**
 * Notes which dispatch of a record is a version of which other, as {@link VersionFinder} judges. What is found is noted once; what arrives
 * later completes it, in whatever order.
 */
final class Versioning {
    /** A page is found by looking through the whole table: 20 MB at a time, so that a million dispatches are looked through fifty times and not two hundred. */
    private static final int PAGE = 20_000;

    private final RecordStore store;
    private final VersionFinder finder = VersionFinder.load();

    Versioning(RecordStore store) {
        this.store = store;
    }

    /**
     * Notes what dispatches published around some days say of one another.
     *
     * @return how many notes are new
     */
    int note(LocalDate from, LocalDate to) {
        List<Marked> marked = new ArrayList<>();
        forEach(
                from.minusDays(VersionFinder.DAYS),
                to.plusDays(VersionFinder.DAYS),
                page -> page.forEach(p -> finder.mark(p).ifPresent(marked::add)));
        if (marked.isEmpty()) {
            return 0;
        }
        Map<Marked, List<Printed>> earlier = earlier(marked, from, to);
        Set<Version> known = new HashSet<>(store.versions());
        List<Version> fresh = new ArrayList<>();
        for (Marked m : marked) {
            for (Version version : finder.versions(m, earlier.getOrDefault(m, List.of()))) {
                if (known.stream().noneMatch(version::agrees)) {
                    fresh.add(version);
                }
            }
        }
        store.note(fresh);
        return fresh.size();
    }

    private void forEach(LocalDate from, LocalDate to, Consumer<List<Printed>> taker) {
        List<Printed> page = store.printed(from, to, "", PAGE);
        while (!page.isEmpty()) {
            taker.accept(page);
            page = store.printed(from, to, page.get(page.size() - 1).dispatchId(), PAGE);
        }
    }

    private Map<Marked, List<Printed>> earlier(List<Marked> marked, LocalDate from, LocalDate to) {
        Map<String, List<Marked>> byWire = new HashMap<>();
        Set<String> ids = new TreeSet<>();
        for (Marked m : marked) {
            byWire.computeIfAbsent(m.printed().wire(), w -> new ArrayList<>()).add(m);
            ids.add(m.printed().dispatchId());
        }
        Map<String, String> stories = new HashMap<>(store.happenings().originals(ids));
        Map<Marked, List<Printed>> found = new HashMap<>();
        forEach(from.minusDays(2L * VersionFinder.DAYS), to.plusDays(VersionFinder.DAYS), page -> {
            Set<String> here = new TreeSet<>();
            page.stream().filter(p -> byWire.containsKey(p.wire())).forEach(p -> here.add(p.dispatchId()));
            stories.putAll(store.happenings().originals(here));
            for (Printed p : page) {
                for (Marked m : byWire.getOrDefault(p.wire(), List.of())) {
                    if (finder.isEarlier(p, m) && isOneStory(p, m.printed(), stories)) {
                        found.computeIfAbsent(m, k -> new ArrayList<>()).add(p);
                    }
                }
            }
            here.removeAll(ids);
            stories.keySet().removeAll(here);
        });
        return found;
    }

    private boolean isOneStory(Printed a, Printed b, Map<String, String> stories) {
        return !Collections.disjoint(keys(a, stories), keys(b, stories));
    }

    private List<String> keys(Printed p, Map<String, String> stories) {
        return finder.keys(p, stories.getOrDefault(p.dispatchId(), p.dispatchId()));
    }
}
