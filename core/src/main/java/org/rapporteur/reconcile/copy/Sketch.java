package org.rapporteur.reconcile.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;

/**
 * The least hashes of a text's runs of four words (MinHash; Broder 1997): two sketches agree in about as many places as the
 * texts share runs. Headline, byline, dateline and boilerplate are left out, for papers change these.
 */
public final class Sketch {
    private static final int SIZE = 64;
    private static final int ROWS = 2;
    private static final int RUN = 4;
    private static final int LEAST_WORDS = 25;
    private static final int HEX = 8;
    private static final int SOFT_HYPHEN = 0xAD;

    private final int[] least;
    /** How many runs the text has; 0 where an older record did not keep it. */
    private final int runs;

    private Sketch(int[] least, int runs) {
        this.least = least;
        this.runs = runs;
    }

    /** The sketch of a dispatch; none for one of a few words. */
    public static Optional<Sketch> of(Dispatch dispatch) {
        List<String> words = new ArrayList<>();
        for (Section section : dispatch.layout().sections()) {
            if (section.kind() == Section.Kind.LEAD || section.kind() == Section.Kind.BODY) {
                addWords(dispatch.text().at(section.span()), words);
            }
        }
        return words.size() < LEAST_WORDS ? Optional.empty() : Optional.of(of(words));
    }

    /** Letters without marks, so that composed and decomposed, wide and plain letters agree; quotes and spaces of any sort part words. */
    private static void addWords(String verbatim, List<String> words) {
        boolean plain = verbatim.chars().allMatch(c -> c < 0x80);
        StringBuilder bare = new StringBuilder(verbatim.length());
        if (!plain) {
            Normalizer.normalize(verbatim, Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != SOFT_HYPHEN)
                    .forEach(bare::appendCodePoint);
        }
        String text = plain ? verbatim : bare.toString();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
                begin = -1;
            }
        }
    }

    private static Sketch of(List<String> words) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = hash(String.join(" ", words.subList(i, i + RUN)));
            for (int k = 0; k < SIZE; k++) {
                int h = (int) (mix(run + k * 0x9E3779B97F4A7C15L) >>> 33);
                least[k] = Math.min(least[k], h);
            }
        }
        return new Sketch(least, Math.max(0, words.size() - RUN + 1));
    }

    private static long hash(String run) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < run.length(); i++) {
            h = (h ^ run.charAt(i)) * 0x100000001b3L;
        }
        return h;
    }

    private static long mix(long value) {
        long h = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }

    /** Two sketches are compared only when they share one of these. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int k = 0; k < SIZE; k += ROWS) {
            long band = k;
            for (int row = k; row < k + ROWS; row++) {
                band = mix(band * 31 + least[row]);
            }
            bands.add(band);
        }
        return bands;
    }

    /** The share of runs that two texts have in common, as far as sketches tell. */
    public double likeness(Sketch other) {
        int same = 0;
        for (int k = 0; k < SIZE; k++) {
            same += least[k] == other.least[k] ? 1 : 0;
        }
        return same / (double) SIZE;
    }

    /** The share of the shorter text's runs that the longer one has too, as far as sketches tell; 0 where lengths are not known. */
    public double containment(Sketch other) {
        if (runs == 0 || other.runs == 0) {
            return 0;
        }
        double likeness = likeness(other);
        double common = likeness * ((double) runs + other.runs) / (1 + likeness);
        return Math.min(1, common / Math.min(runs, other.runs));
    }

    /** Runs of the shorter of two texts; 0 where a length is not known. */
    int runsOfShorter(Sketch other) {
        return Math.min(runs, other.runs);
    }

    /** As text, to be kept. */
    public String code() {
        StringBuilder code = new StringBuilder((SIZE + 1) * HEX);
        for (int h : least) {
            code.append(String.format(Locale.ROOT, "%08x", h));
        }
        return code.append(String.format(Locale.ROOT, "%08x", runs)).toString();
    }

    /** The sketch that was kept. */
    public static Sketch parse(String code) {
        int[] least = new int[SIZE];
        for (int k = 0; k < SIZE; k++) {
            least[k] = Integer.parseUnsignedInt(code, k * HEX, (k + 1) * HEX, 16);
        }
        int runs =
                code.length() < (SIZE + 1) * HEX ? 0 : Integer.parseUnsignedInt(code, SIZE * HEX, (SIZE + 1) * HEX, 16);
        return new Sketch(least, runs);
    }
}
