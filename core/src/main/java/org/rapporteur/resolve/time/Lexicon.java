package org.rapporteur.resolve.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.RapporteurException;

/**
 * Words and phrases by category with a value: month "dec" is 12, unit "weeks" is W. Read from {@code words.tsv}:
 * category, value, then the phrases, separated by tabs; a phrase's words are separated by blanks.
 */
public final class Lexicon {
    private static final int LONGEST = 6;
    private final Map<String, Map<String, List<Phrase>>> categories = new LinkedHashMap<>();

    /**
     * @param words its words in lower case
     * @param value what it stands for in its category
     */
    public record Phrase(List<String> words, String value) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    private Lexicon() {}

    /** The lexicon that comes with the program. */
    public static Lexicon english() {
        return read(Lexicon.class, "words.tsv");
    }

    /** Reads a lexicon of the same form that lies beside a class. */
    public static Lexicon read(Class<?> beside, String name) {
        Lexicon lexicon = new Lexicon();
        for (String line : lines(beside, name)) {
            String[] columns = line.split("\t");
            for (int i = 2; i < columns.length; i++) {
                lexicon.add(columns[0], columns[1], columns[i]);
            }
        }
        lexicon.categories
                .values()
                .forEach(phrases -> phrases.values()
                        .forEach(list -> list.sort(
                                Comparator.comparingInt((Phrase p) -> p.words().size())
                                        .reversed())));
        return lexicon;
    }

    /** The lines of a resource beside a class, without comments and empty lines. */
    static List<String> lines(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new RapporteurException("resource-missing", "reading words: no " + name + " in the jar; rebuild it");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new RapporteurException("resource-unreadable", "reading words: " + name, e);
        }
    }

    private void add(String category, String value, String phrase) {
        List<String> words = List.of(phrase.split(" "));
        categories
                .computeIfAbsent(category, c -> new LinkedHashMap<>())
                .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                .add(new Phrase(words, value));
    }

    public boolean hasCategory(String category) {
        return categories.containsKey(category);
    }

    /** Whether a single word belongs to a category. */
    public boolean has(String category, String word) {
        return find(category, word).isPresent();
    }

    /** The number a single word stands for in a category. */
    public Optional<Integer> value(String category, String word) {
        return find(category, word).map(Integer::valueOf);
    }

    /** What a single word stands for in a category. */
    public Optional<String> find(String category, String word) {
        return phrases(category, word).stream()
                .filter(p -> p.words().size() == 1)
                .map(Phrase::value)
                .findFirst();
    }

    /** The longest phrase of a category that stands at a lexeme. */
    public Optional<Phrase> findAt(String category, Lexemes lexemes, int begin) {
        for (Phrase phrase : phrases(category, lexemes.at(begin).form())) {
            int i = 0;
            while (i < phrase.words().size()
                    && lexemes.at(begin + i).is(phrase.words().get(i))) {
                i++;
            }
            if (i == phrase.words().size()) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The longest phrase of a category that ends before a lexeme. */
    public Optional<Phrase> findBefore(String category, Lexemes lexemes, int end) {
        for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
            Optional<Phrase> phrase = findAt(category, lexemes, begin);
            if (phrase.isPresent() && begin + phrase.get().words().size() == end) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The words that phrases of a category begin with. */
    Set<String> firstWords(String category) {
        return categories.getOrDefault(category, Map.of()).keySet();
    }

    private List<Phrase> phrases(String category, String first) {
        return categories.getOrDefault(category, Map.of()).getOrDefault(first, List.of());
    }
}
