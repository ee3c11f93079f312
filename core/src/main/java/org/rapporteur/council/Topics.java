package org.rapporteur.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Table;
import org.rapporteur.know.Term;
import org.rapporteur.know.Word;
import org.rapporteur.know.Words;

/**
 * Reads countries and plain words out of titles and out of what people ask for: "Syrian chemical weapons" is SYR with the words
 * chemical and weapons. A mission, a disputed land or a tribunal stands for its countries (missions.tsv).
 */
final class Topics {
    private static final Set<String> SMALL =
            new TreeSet<>(List.of("the", "of", "in", "on", "and", "for", "to", "a", "an", "situation", "question"));

    private final Knowledge knowledge;
    private final Map<String, SortedSet<String>> missions = new TreeMap<>();
    private int longest = 1;

    Topics(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Table.Row row :
                Table.beside(Topics.class, "missions.tsv", "name", "countries").rows()) {
            List<Word> words = Words.of(row.text(0));
            missions.put(joined(words, 0, words.size()), new TreeSet<>(row.codes(1)));
            longest = Math.max(longest, words.size());
        }
    }

    /**
     * What is asked for.
     *
     * @param countries each of which a vote must name
     * @param words each of which its title must hold
     */
    record Topic(SortedSet<String> countries, SortedSet<String> words) {
        boolean isEmpty() {
            return countries.isEmpty() && words.isEmpty();
        }
    }

    SortedSet<String> countries(String text) {
        return topic(text).countries();
    }

    Topic topic(String text) {
        SortedSet<String> countries = new TreeSet<>();
        SortedSet<String> plain = new TreeSet<>();
        List<Word> words = Words.of(text);
        int at = 0;
        while (at < words.size()) {
            int length = mission(words, at, countries);
            if (length == 0) {
                length = country(words, at, countries);
            }
            if (length == 0) {
                String folded = words.get(at).folded();
                if (!SMALL.contains(folded)) {
                    plain.add(folded);
                }
                length = 1;
            }
            at += length;
        }
        return new Topic(countries, plain);
    }

    /** Whether a title holds a word, in the singular or the plural. */
    static boolean holds(List<String> title, String word) {
        return title.stream().anyMatch(t -> t.equals(word) || t.equals(word + "s") || word.equals(t + "s"));
    }

    static List<String> folded(String text) {
        List<String> folded = new ArrayList<>();
        Words.of(text).forEach(word -> folded.add(word.folded()));
        return folded;
    }

    private int mission(List<Word> words, int at, SortedSet<String> into) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            Optional<SortedSet<String>> named = Optional.ofNullable(missions.get(joined(words, at, length)));
            if (named.isPresent()) {
                into.addAll(named.get());
                return length;
            }
        }
        return 0;
    }

    private int country(List<Word> words, int at, SortedSet<String> into) {
        Optional<Knowledge.Found> found = knowledge.findLongest(words, at);
        if (found.isEmpty()) {
            return 0;
        }
        Optional<Term.Land> land = found.get().terms().stream()
                .filter(Term.Land.class::isInstance)
                .map(Term.Land.class::cast)
                .findFirst();
        land.ifPresent(l -> into.add(l.country().code()));
        return land.isPresent() ? found.get().length() : 0;
    }

    private static String joined(List<Word> words, int at, int length) {
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            joined.append(i > at ? " " : "").append(words.get(i).folded());
        }
        return joined.toString();
    }
}
