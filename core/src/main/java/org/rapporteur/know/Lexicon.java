package org.rapporteur.know;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names and what they stand for; finds the longest name that begins at a word. A capital in a name asks for a capital in the
 * text ("Polish", never "polish"), an abbreviation of up to three letters for capitals throughout ("US", never "us").
 */
final class Lexicon {
    private static final int LONG_ABBREVIATION = 4;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** A name found: how many words it has and what it may stand for, the likeliest first. */
    record Match(int length, List<Term> terms) {
        Match {
            terms = List.copyOf(terms);
        }
    }

    private record Entry(List<Word> name, Term term) {}

    void add(String name, Term term) {
        add(Words.of(name), term);
    }

    void add(List<Word> words, Term term) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without a word for " + term);
        }
        byFirstWord
                .computeIfAbsent(words.get(0).folded(), k -> new ArrayList<>(2))
                .add(new Entry(words, term));
    }

    /** The longest name that begins at a word, with all that it may stand for, in the order of adding. */
    Optional<Match> findLongest(List<Word> words, int at) {
        List<Entry> entries = byFirstWord.get(words.get(at).folded());
        if (entries == null) {
            return Optional.empty();
        }
        int longest = 0;
        List<Term> terms = new ArrayList<>(1);
        for (Entry entry : entries) {
            int length = entry.name.size();
            if (length >= longest && at + length <= words.size() && fits(entry.name, words, at)) {
                if (length > longest) {
                    terms.clear();
                    longest = length;
                }
                if (!terms.contains(entry.term)) {
                    terms.add(entry.term);
                }
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Match(longest, terms));
    }

    private static boolean fits(List<Word> name, List<Word> words, int at) {
        for (int i = 0; i < name.size(); i++) {
            Word wanted = name.get(i);
            Word word = words.get(at + i);
            boolean broken = i > 0
                    && (word.before() == Word.Gap.BREAK || words.get(at + i - 1).possessive())
                    && !(word.before() != Word.Gap.BREAK && name.get(i - 1).possessive());
            if (broken || !wanted.folded().equals(word.folded()) || !fitsLetters(wanted, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsLetters(Word wanted, Word word) {
        return switch (wanted.letters()) {
            case SMALL -> true;
            case CAPITAL -> word.isCapital();
            case ALL_CAPITALS ->
                word.letters() == Word.Letters.ALL_CAPITALS
                        || (wanted.folded().length() >= LONG_ABBREVIATION && word.isCapital());
        };
    }
}
