package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.record.Correction.Signature;

/**
 * Finds which dispatch says of itself that it updates, corrects or withdraws which other: one of the same agency or paper, of the week
 * before, that has the same headline but for slugs or is its near copy. An update or correction belongs to the version just before it;
 * a withdrawal withdraws every version. Dispatches without a date are versions of one another by their marks alone. What is found is noted once; what arrives later completes it, in whatever order.
 */
final class Versioning {
    private static final int DAYS = 7;
    private static final int PAGE = 5000;

    private final RecordStore store;
    private final VersionWords words = VersionWords.load();

    Versioning(RecordStore store) {
        this.store = store;
    }

    private record Marked(Printed printed, VersionWords.Found found) {}

    private record Earlier(Printed printed, int rank) {}

    /**
     * Notes what dispatches published around some days say of one another.
     *
     * @return how many notes are new
     */
    int note(LocalDate from, LocalDate to) {
        List<Marked> marked = new ArrayList<>();
        forEach(
                from.minusDays(DAYS),
                to.plusDays(DAYS),
                page -> page.forEach(p ->
                        words.find(p).filter(f -> !p.wire().isEmpty()).ifPresent(f -> marked.add(new Marked(p, f)))));
        if (marked.isEmpty()) {
            return 0;
        }
        Map<Marked, List<Earlier>> earlier = earlier(marked, from, to);
        Set<Version> known = new HashSet<>(store.versions());
        List<Version> fresh = new ArrayList<>();
        for (Marked m : marked) {
            for (Version version : versions(m, earlier.getOrDefault(m, List.of()))) {
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

    private Map<Marked, List<Earlier>> earlier(List<Marked> marked, LocalDate from, LocalDate to) {
        Map<String, List<Marked>> byWire = new HashMap<>();
        Set<String> ids = new TreeSet<>();
        for (Marked m : marked) {
            byWire.computeIfAbsent(m.printed().wire(), w -> new ArrayList<>()).add(m);
            ids.add(m.printed().dispatchId());
        }
        Map<String, String> stories = new HashMap<>(store.happenings().originals(ids));
        Map<Marked, List<Earlier>> found = new HashMap<>();
        forEach(from.minusDays(2L * DAYS), to.plusDays(DAYS), page -> {
            Set<String> here = new TreeSet<>();
            page.stream().filter(p -> byWire.containsKey(p.wire())).forEach(p -> here.add(p.dispatchId()));
            stories.putAll(store.happenings().originals(here));
            for (Printed p : page) {
                for (Marked m : byWire.getOrDefault(p.wire(), List.of())) {
                    if (isEarlier(p, m) && isOneStory(p, m.printed(), stories)) {
                        found.computeIfAbsent(m, k -> new ArrayList<>()).add(new Earlier(p, rank(p)));
                    }
                }
            }
            here.removeAll(ids);
            stories.keySet().removeAll(here);
        });
        return found;
    }

    private int rank(Printed printed) {
        return words.find(printed).map(VersionWords.Found::rank).orElse(-1);
    }

    private boolean isEarlier(Printed p, Marked m) {
        LocalDate day = m.printed().published();
        if (p.dispatchId().equals(m.printed().dispatchId()) || p.published().isBefore(day.minusDays(DAYS))) {
            return false;
        }
        if (m.found().kind() == Version.Kind.WITHDRAWAL) {
            boolean alsoWithdraws = words.find(p)
                    .filter(f -> f.kind() == Version.Kind.WITHDRAWAL)
                    .isPresent();
            return !p.published().isAfter(day) && !alsoWithdraws;
        }
        return p.published().isBefore(day)
                || p.published().equals(day) && rank(p) < m.found().rank();
    }

    private boolean isOneStory(Printed a, Printed b, Map<String, String> stories) {
        String core = words.core(a.headline());
        boolean headline = !core.isEmpty() && core.equals(words.core(b.headline()));
        return headline
                || stories.getOrDefault(a.dispatchId(), a.dispatchId())
                        .equals(stories.getOrDefault(b.dispatchId(), b.dispatchId()));
    }

    private static List<Version> versions(Marked m, List<Earlier> earlier) {
        Version.Kind kind = m.found().kind();
        Printed later = m.printed();
        Signature signature = new Signature(
                later.wire(),
                later.isDated() ? later.published().toString() : "undated",
                m.found().words());
        List<Earlier> of = new ArrayList<>(earlier);
        of.sort(Comparator.comparing((Earlier e) -> e.printed().published())
                .thenComparing(Earlier::rank)
                .thenComparing(e -> e.printed().dispatchId()));
        List<Earlier> meant =
                kind == Version.Kind.WITHDRAWAL || of.isEmpty() ? of : of.subList(of.size() - 1, of.size());
        return meant.stream()
                .map(e -> new Version(e.printed().dispatchId(), kind, Optional.of(later.dispatchId()), signature))
                .toList();
    }
}
