package org.rapporteur.record.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word nearest to one that is not known. */
public final class Nearest {
    private Nearest() {}

    /** The nearest word, when no more than a third of its letters differ. */
    public static Optional<String> find(String word, List<String> known) {
        String low = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> distance(low, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
                .min(Comparator.comparingInt(k -> distance(low, k.toLowerCase(Locale.ROOT))));
    }

    /** "did you mean X?", or the words that are known. */
    static String told(String word, List<String> known, String list) {
        return find(word, known).map(n -> "did you mean " + n + "?").orElse(list + String.join(", ", known));
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
