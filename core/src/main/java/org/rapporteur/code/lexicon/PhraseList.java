package org.rapporteur.code.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Phrases of lemmas, each with one or more kinds: a phrase may stand in the file several times ("propose" is a stage and a
 * demand). Finds the longest that begins at a place, passing over words that do not count.
 */
public final class PhraseList {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private final Set<String> parts = new HashSet<>();

    private record Entry(List<String> words, String kind) {}

    /**
     * A phrase found.
     *
     * @param last position of its last word, in the list searched
     * @param length in words
     * @param kind what the file says of it
     */
    public record Found(int last, int length, String kind) {}

    PhraseList(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            List<String> words = row.words(0);
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(1)).add(new Entry(words, row.text(1)));
            parts.addAll(words);
            kinds.computeIfAbsent(row.cells().get(0), k -> new HashSet<>()).add(row.text(1));
        }
    }

    /** Whether a word is, or is part of, a phrase. */
    public boolean holds(String word) {
        return parts.contains(word);
    }

    /** Whether a phrase, written as in the file, has this kind. */
    public boolean is(String phrase, String kind) {
        return kinds.getOrDefault(phrase, Set.of()).contains(kind);
    }

    /** The first kind of a single word that begins so ("stage-"). */
    public Optional<String> findKind(String word, String begin) {
        for (Entry entry : byFirst.getOrDefault(word, List.of())) {
            if (entry.words.size() == 1 && entry.kind.startsWith(begin)) {
                return Optional.of(entry.kind);
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose kind begins so and whose first word is the first of some lemmas. */
    public Optional<Found> findLongest(List<String> lemmas, IntPredicate passedOver, String begin) {
        Optional<Found> best = Optional.empty();
        for (Entry entry : lemmas.isEmpty() ? List.<Entry>of() : byFirst.getOrDefault(lemmas.get(0), List.of())) {
            if (!entry.kind.startsWith(begin)) {
                continue;
            }
            int last = last(entry.words, lemmas, passedOver);
            if (last >= 0 && (best.isEmpty() || entry.words.size() > best.get().length)) {
                best = Optional.of(new Found(last, entry.words.size(), entry.kind));
            }
        }
        return best;
    }

    private static int last(List<String> words, List<String> lemmas, IntPredicate passedOver) {
        int at = 0;
        int passed = 0;
        for (int i = 1; i < words.size(); i++) {
            at++;
            while (at < lemmas.size() && !lemmas.get(at).equals(words.get(i)) && passedOver.test(at) && passed < 3) {
                at++;
                passed++;
            }
            if (at >= lemmas.size() || !lemmas.get(at).equals(words.get(i))) {
                return -1;
            }
        }
        return at;
    }
}
