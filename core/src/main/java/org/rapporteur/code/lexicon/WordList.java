package org.rapporteur.code.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words or phrases, each with a kind: "draft resolution" draft, "killed" killed. Finds the longest that begins at a place. */
public final class WordList {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(List<String> words, String kind) {}

    /**
     * A phrase found.
     *
     * @param length in words
     * @param kind what the list says of it
     */
    public record Found(int length, String kind) {}

    WordList(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            List<String> words = row.words(0);
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(1)).add(new Entry(words, row.text(1)));
        }
    }

    /** The longest phrase that begins with the first of some lemmas. */
    public Optional<Found> findLongest(List<String> lemmas) {
        Optional<Found> best = Optional.empty();
        for (Entry entry : lemmas.isEmpty() ? List.<Entry>of() : byFirst.getOrDefault(lemmas.get(0), List.of())) {
            int length = entry.words.size();
            boolean longer = best.isEmpty() || length > best.get().length();
            if (longer && length <= lemmas.size() && entry.words.equals(lemmas.subList(0, length))) {
                best = Optional.of(new Found(length, entry.kind));
            }
        }
        return best;
    }

    /** The kind of a single word. */
    public Optional<String> findKind(String lemma) {
        for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
            if (entry.words.size() == 1) {
                return Optional.of(entry.kind);
            }
        }
        return Optional.empty();
    }

    public boolean holds(String lemma) {
        return findKind(lemma).isPresent();
    }

    /** Whether a single word is of a kind; a word may stand under several. */
    public boolean is(String lemma, String kind) {
        for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
            if (entry.words.size() == 1 && entry.kind.equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
