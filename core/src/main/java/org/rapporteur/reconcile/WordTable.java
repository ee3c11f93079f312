package org.rapporteur.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;

/** A tab-separated resource; the first two columns are kept. '#' begins a comment, the first other line names the columns. */
final class WordTable {
    private final Map<String, String> values = new HashMap<>();

    private WordTable(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            int tab = line.indexOf('\t');
            String word = tab < 0 ? line : line.substring(0, tab);
            int second = line.indexOf('\t', tab + 1);
            String value = tab < 0 ? "" : line.substring(tab + 1, second < 0 ? line.length() : second);
            values.putIfAbsent(word, value);
        }
    }

    static WordTable of(String path) {
        return new WordTable(lines(path));
    }

    /** Every word of the first columns of a table. */
    static List<String> wordsOf(String path, int columns) {
        List<String> words = new ArrayList<>();
        for (String line : lines(path)) {
            int end = 0;
            for (int i = 0; i < columns && end >= 0; i++) {
                end = line.indexOf('\t', end + 1);
            }
            words.addAll(Vocabulary.words((end < 0 ? line : line.substring(0, end)).replace('\t', ' ')));
        }
        return words;
    }

    private static List<String> lines(String path) {
        try (InputStream in = WordTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RapporteurException("table-missing", "no table " + path + "; rebuild the program");
            }
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new RapporteurException("table-unreadable", "reading table " + path, e);
        }
    }

    Optional<String> find(String word) {
        return Optional.ofNullable(values.get(word));
    }

    boolean holds(String word) {
        return values.containsKey(word);
    }
}
