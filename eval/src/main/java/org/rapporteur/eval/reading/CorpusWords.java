package org.rapporteur.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.Tokenizer;

/**
 * The words of a corpus that came cut, as the reader would have cut them from raw text: apart at dashes, and with the full stop of
 * {@code Sept .}, the initials of {@code U . S .} and the clitic of {@code ’ s} put back.
 */
final class CorpusWords {
    private static final Set<String> DASHES = new TreeSet<>(Set.of("-", "\u2010", "\u2011", "\u2013", "/"));
    private static final String APOSTROPHE = "\u2019";
    private final Tokenizer tokenizer;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A word as the reader has it.
     *
     * @param text as it would stand in raw text
     * @param first index of the first of the file's words that are in it
     * @param last index of the last
     */
    record Part(String text, int first, int last) {
        /** Of a name that ends here, the last of the file's words: in these corpora the stop of {@code Ltd.} is none of it. */
        int lastOfName() {
            boolean stop = last > first && text.endsWith(".") && !isInitials(text);
            return stop ? last - 1 : last;
        }
    }

    private CorpusWords(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The words of one block of a file. */
    static List<Part> of(List<String> words, Tokenizer tokenizer) {
        CorpusWords found = new CorpusWords(tokenizer);
        for (int i = 0; i < words.size(); i++) {
            found.add(words.get(i), i);
        }
        return List.copyOf(found.parts);
    }

    private void add(String word, int index) {
        if (word.equals(".") && keepsStop()) {
            addStop(index);
        } else if (isClitic(word) && !parts.isEmpty() && last(1).text().equals(APOSTROPHE)) {
            addClitic(word, index);
        } else {
            for (String part : Tokenizer.splitAtDashes(word)) {
                parts.add(new Part(part, index, index));
            }
        }
    }

    private boolean keepsStop() {
        boolean dashed = parts.size() > 1 && DASHES.contains(last(2).text());
        return !parts.isEmpty() && !dashed && tokenizer.keepsStop(last(1).text() + ".");
    }

    private void addStop(int index) {
        Part before = remove();
        Part whole = new Part(before.text() + ".", before.first(), index);
        if (!parts.isEmpty() && isInitials(whole.text()) && isInitials(last(1).text())) {
            Part first = remove();
            whole = new Part(first.text() + whole.text(), first.first(), index);
        }
        parts.add(whole);
    }

    /** {@code don ’ t} is {@code do n’t}. */
    private void addClitic(String word, int index) {
        Part apostrophe = remove();
        String text = APOSTROPHE + word;
        if (word.equalsIgnoreCase("t") && !parts.isEmpty() && isNegated(last(1).text())) {
            Part verb = remove();
            int cut = verb.text().length() - 1;
            parts.add(new Part(verb.text().substring(0, cut), verb.first(), verb.last()));
            text = verb.text().substring(cut) + text;
        }
        parts.add(new Part(text, apostrophe.first(), index));
    }

    private static boolean isNegated(String verb) {
        return verb.length() > 1 && (verb.endsWith("n") || verb.endsWith("N"));
    }

    private static boolean isClitic(String word) {
        return word.equalsIgnoreCase("s") || word.equalsIgnoreCase("t");
    }

    /** {@code U.} or {@code U.S.}: letters, each with its stop. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() > 1 && word.length() % 2 == 0;
    }

    private Part last(int back) {
        return parts.get(parts.size() - back);
    }

    private Part remove() {
        return parts.remove(parts.size() - 1);
    }
}
