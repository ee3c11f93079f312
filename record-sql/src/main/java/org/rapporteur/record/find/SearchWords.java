package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Span;

/**
 * Words of a search: {@code SearchWords.parse("syria \"death toll\"")} has the word "syria" and the phrase "death toll". Each must
 * stand somewhere in a text, from the beginning of a word on; letter case does not matter.
 *
 * @param words in lower case
 */
public record SearchWords(List<String> words) {
    private static final int MOST = 12;

    public SearchWords {
        words = List.copyOf(words);
    }

    /**
     * @throws RapporteurException {@code bad-filter} where there are no words, or too many
     */
    public static SearchWords parse(String query) {
        List<String> found = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= query.length(); i++) {
            char c = i < query.length() ? query.charAt(i) : ' ';
            boolean quote = c == '"' || c == '\u201C' || c == '\u201D';
            if (quote || i == query.length() || !quoted && Character.isWhitespace(c)) {
                if (!word.toString().isBlank()) {
                    found.add(word.toString().strip().toLowerCase(Locale.ROOT));
                }
                word.setLength(0);
                quoted = quote != quoted && quote;
            } else {
                word.append(c);
            }
        }
        if (found.isEmpty() || found.size() > MOST) {
            throw new RapporteurException("bad-filter", "a search has one to " + MOST + " words or \"phrases\"");
        }
        return new SearchWords(found);
    }

    /** The pattern (RE2) of one word: at the beginning of the text, or after anything but a letter or digit. */
    static String pattern(String word) {
        return "(?i)(?:^|[^\\pL\\pN])\\Q" + word.replace("\\E", "") + "\\E";
    }

    /** Where the words stand in a text, in order, without overlaps. */
    public List<Span> in(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (low.length() != text.length()) {
            low = text;
        }
        TreeSet<Span> found = new TreeSet<>();
        for (String word : words) {
            for (int at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(low.charAt(at - 1))) {
                    found.add(Span.of(at, at + word.length()));
                }
            }
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(span)) {
                apart.add(span);
            }
        }
        return apart;
    }
}
