package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;

/**
 * The lists of words that reading's rules go by: the file words.txt, a section a list ({@code [speech-verbs]}), words parted by
 * white space.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists = new TreeMap<>();

    private WordLists(List<String> lines) {
        Set<String> list = new TreeSet<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new TreeSet<>());
            } else if (!line.startsWith("#")) {
                for (String word : line.split(" ")) {
                    if (!word.isBlank()) {
                        list.add(word);
                    }
                }
            }
        }
    }

    /** The lists that are shipped with the program. */
    public static WordLists shipped() {
        try (InputStream in = WordLists.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new RapporteurException(
                        "words-missing", "org/rapporteur/read/words.txt is not on the class path");
            }
            return new WordLists(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new RapporteurException("words-unreadable", "reading org/rapporteur/read/words.txt", e);
        }
    }

    /** A list that must exist. */
    public Set<String> list(String name) {
        Set<String> found = lists.get(name);
        if (found == null) {
            throw new RapporteurException("words-list", "words.txt has no list [" + name + "]");
        }
        return java.util.Collections.unmodifiableSet(found);
    }
}
