package org.rapporteur.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.RapporteurException;

/** A tab-separated resource of one or two columns: '#' begins a comment, the first other line names the columns. */
final class WordTable {
    private final Map<String, String> values = new HashMap<>();

    private WordTable(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            int tab = line.indexOf('\t');
            String word = tab < 0 ? line : line.substring(0, tab);
            values.putIfAbsent(word, tab < 0 ? "" : line.substring(tab + 1));
        }
    }

    static WordTable of(String path) {
        try (InputStream in = WordTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RapporteurException("table-missing", "no table " + path + "; rebuild the program");
            }
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
            return new WordTable(lines);
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

    /** The words, for lists without values. */
    Set<String> words() {
        return new HashSet<>(values.keySet());
    }
}
