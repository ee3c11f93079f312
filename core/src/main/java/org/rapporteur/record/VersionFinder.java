package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.Correction.Signature;

/**
 * Judges which dispatch says of itself that it updates, corrects or withdraws which other: one of the same agency or paper, of the week
 * before, that has the same headline but for slugs or is its near copy. An update or correction belongs to the version just before it;
 * a withdrawal withdraws every version. Dispatches without a date are versions of one another by their marks alone.
 */
public final class VersionFinder {
    /** How far back a version may look. */
    static final int DAYS = 7;

    private final VersionWords words;

    private VersionFinder(VersionWords words) {
        this.words = words;
    }

    public static VersionFinder load() {
        return new VersionFinder(VersionWords.load());
    }

    /**
     * A dispatch that says of itself that it is a later version.
     *
     * @param kind the gravest that it says
     * @param rank later versions of one day have greater ones
     * @param words by which it says so, verbatim
     */
    public record Marked(Printed printed, Version.Kind kind, int rank, String words) {}

    /** What a dispatch says of itself; nothing where neither agency nor publisher is known. */
    public Optional<Marked> mark(Printed printed) {
        return printed.wire().isEmpty()
                ? Optional.empty()
                : words.find(printed).map(f -> new Marked(printed, f.kind(), f.rank(), f.words()));
    }

    /**
     * What a dispatch shares with every one that it may be a version of: agency and headline, agency and story.
     *
     * @param story the dispatch whose near copy it is, or itself
     */
    public List<String> keys(Printed printed, String story) {
        String core = words.core(printed.headline());
        List<String> keys = new ArrayList<>();
        if (!core.isEmpty()) {
            keys.add(printed.wire() + "\u001Fheadline\u001F" + core);
        }
        keys.add(printed.wire() + "\u001Fstory\u001F" + story);
        return keys;
    }

    /** Whether a dispatch came before a marked one, as far as day and marks tell. */
    public boolean isEarlier(Printed p, Marked m) {
        LocalDate day = m.printed().published();
        if (p.dispatchId().equals(m.printed().dispatchId()) || p.published().isBefore(day.minusDays(DAYS))) {
            return false;
        }
        if (m.kind() == Version.Kind.WITHDRAWAL) {
            boolean alsoWithdraws = words.find(p)
                    .filter(f -> f.kind() == Version.Kind.WITHDRAWAL)
                    .isPresent();
            return !p.published().isAfter(day) && !alsoWithdraws;
        }
        return p.published().isBefore(day) || p.published().equals(day) && rank(p) < m.rank();
    }

    private int rank(Printed printed) {
        return words.find(printed).map(VersionWords.Found::rank).orElse(-1);
    }

    /**
     * What a marked dispatch says of earlier ones.
     *
     * @param earlier all that came before it and tell its story, in any order
     */
    public List<Version> versions(Marked m, Collection<Printed> earlier) {
        Printed later = m.printed();
        Signature signature =
                new Signature(later.wire(), later.isDated() ? later.published().toString() : "undated", m.words());
        Map<String, Integer> ranks = new TreeMap<>();
        earlier.forEach(e -> ranks.put(e.dispatchId(), rank(e)));
        List<Printed> of = new ArrayList<>(earlier);
        of.sort(Comparator.comparing(Printed::published)
                .thenComparing(e -> ranks.getOrDefault(e.dispatchId(), -1))
                .thenComparing(Printed::dispatchId));
        List<Printed> meant =
                m.kind() == Version.Kind.WITHDRAWAL || of.isEmpty() ? of : of.subList(of.size() - 1, of.size());
        return meant.stream()
                .map(e -> new Version(e.dispatchId(), m.kind(), Optional.of(later.dispatchId()), signature))
                .toList();
    }
}
