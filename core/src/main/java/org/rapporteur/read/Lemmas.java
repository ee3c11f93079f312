package org.rapporteur.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dictionary forms: irregular ones from a table of form, Penn tag and lemma; all others by an edit script such as
 * {@code l|3|y} (lower-case, cut three characters, add y: "countries" gives "country").
 */
public final class Lemmas {
    private final Map<String, String> irregular = new TreeMap<>();

    /** From the lines of lemmas.tsv. */
    public Lemmas(List<String> rows) {
        for (String row : rows) {
            int first = row.indexOf('\t');
            int second = row.indexOf('\t', first + 1);
            if (first < 0 || second < 0) {
                throw new IllegalArgumentException("a row of lemmas has three columns: " + row);
            }
            irregular.put(row.substring(0, second), row.substring(second + 1));
        }
    }

    /** The lemma of a word, with its Penn tag and the script that the reader chose. */
    public String lemma(String word, String xpos, Script script) {
        return findIrregular(word, xpos).orElseGet(() -> script.apply(word));
    }

    private Optional<String> findIrregular(String word, String xpos) {
        return Optional.ofNullable(irregular.get(word.toLowerCase(Locale.ROOT) + "\t" + xpos));
    }

    /**
     * An edit script.
     *
     * @param keepsCase whether the word keeps its case
     * @param cut how many characters go from the end
     * @param add what is put there
     */
    public record Script(boolean keepsCase, int cut, String add) {
        /** Reads {@code k|0|} or {@code l|3|y}. */
        public static Script parse(String label) {
            int first = label.indexOf('|');
            int second = label.indexOf('|', first + 1);
            if (first != 1 || second < 0) {
                throw new IllegalArgumentException("not a lemma script: " + label);
            }
            return new Script(
                    label.charAt(0) == 'k',
                    Integer.parseInt(label.substring(first + 1, second)),
                    label.substring(second + 1));
        }

        public String apply(String word) {
            String form = keepsCase ? word : word.toLowerCase(Locale.ROOT);
            return form.substring(0, Math.max(0, form.length() - cut)) + add;
        }
    }
}
