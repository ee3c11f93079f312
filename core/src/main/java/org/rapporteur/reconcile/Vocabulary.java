package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.code.EventType;

/**
 * The words reconciling knows: families of event types, concepts of triggers, and words that tell nothing. From
 * {@code families.tsv}, {@code concepts.tsv}, {@code stopwords.tsv} and the coder's irregular forms.
 */
public final class Vocabulary {
    /** Code, name, aliases, adjectives, inhabitants; the capitals behind them tell events apart. */
    private static final int PEOPLES = 5;

    private final WordTable families;
    private final WordTable concepts;
    private final WordTable stopwords;
    private final WordTable irregular;
    private final Set<String> commonNames = new HashSet<>();

    private Vocabulary(WordTable families, WordTable concepts, WordTable stopwords, WordTable irregular) {
        this.families = families;
        this.concepts = concepts;
        this.stopwords = stopwords;
        this.irregular = irregular;
        List<String> common = new ArrayList<>(WordTable.wordsOf("/org/rapporteur/know/countries.tsv", PEOPLES));
        common.addAll(WordTable.wordsOf("/org/rapporteur/reconcile/offices.tsv", 1));
        common.forEach(word -> commonNames.add(Stems.of(word)));
    }

    public static Vocabulary load() {
        String here = "/org/rapporteur/reconcile/";
        return new Vocabulary(
                WordTable.of(here + "families.tsv"),
                WordTable.of(here + "concepts.tsv"),
                WordTable.of(here + "stopwords.tsv"),
                WordTable.of("/org/rapporteur/code/irregular.tsv"));
    }

    String family(EventType type) {
        return families.find(type.name()).orElse(type.name());
    }

    /** The stem of a word, irregular forms led back first. */
    String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Stems.of(irregular.find(lower).orElse(lower));
    }

    /** The concepts of a trigger, else its stems; sorted. */
    List<String> concepts(String trigger) {
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> stems = new TreeSet<>();
        List<String> words = words(trigger);
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            if (stopwords.holds(lower)) {
                continue;
            }
            String base = irregular.find(lower).orElse(lower);
            stems.add(Stems.of(base));
            concept(base, i + 1 < words.size() ? words.get(i + 1) : "").ifPresent(found::add);
        }
        return new ArrayList<>(found.isEmpty() ? stems : found);
    }

    private Optional<String> concept(String base, String next) {
        String stem = Stems.of(base);
        return concepts.find(base + " " + next.toLowerCase(Locale.ROOT))
                .or(() -> concepts.find(base))
                .or(() -> concepts.find(stem))
                .or(() -> concepts.find(stem + "e"));
    }

    /** Whether a stem of a name tells one event from another: no country, people, office or number. */
    boolean isRareName(String stem) {
        return stem.length() > 2 && !Character.isDigit(stem.charAt(0)) && !commonNames.contains(stem);
    }

    boolean isTelling(String word) {
        return word.length() > 1 && !stopwords.holds(word.toLowerCase(Locale.ROOT));
    }

    /** The runs of letters, digits and apostrophes of a text; hyphens part words. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && inWord(text, i);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(text.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        boolean comma = c == ','
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || comma;
    }
}
