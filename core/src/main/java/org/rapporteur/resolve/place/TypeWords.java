package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that say what kind of place a name is: "province" after it, "city of" before it, "northern" as a part of it. Read
 * from {@code type-words.tsv}.
 */
public final class TypeWords {
    private static final String RESOURCE = "type-words.tsv";

    /** What a type word says about the place. */
    public enum Level {
        ADMIN1,
        ADMIN,
        ADMIN2,
        CITY,
        SITE,
        WATER,
        /** Only a part or the surroundings of the place named. */
        PART
    }

    /**
     * A folded name without its type word.
     *
     * @param name what is left
     * @param level what the word said
     */
    public record Stripped(String name, Level level) {}

    private record Affix(String words, Level level) {}

    private final List<Affix> prefixes = new ArrayList<>();
    private final List<Affix> suffixes = new ArrayList<>();

    private TypeWords() {}

    public static TypeWords load() {
        TypeWords words = new TypeWords();
        ResourceLines.of(RESOURCE).forEach(line -> words.add(line.split("\t", -1)));
        Comparator<Affix> longestFirst =
                Comparator.comparing((Affix a) -> -a.words().length());
        words.prefixes.sort(longestFirst);
        words.suffixes.sort(longestFirst);
        return words;
    }

    private void add(String[] fields) {
        Level level = Level.valueOf(fields[1]);
        switch (fields[2]) {
            case "prefix" -> prefixes.add(new Affix(fields[0] + " ", level));
            case "before" -> prefixes.add(new Affix(fields[0] + " of ", level));
            case "after" -> suffixes.add(new Affix(" " + fields[0], level));
            case "both" -> {
                prefixes.add(new Affix(fields[0] + " of ", level));
                suffixes.add(new Affix(" " + fields[0], level));
            }
            default -> throw new IllegalArgumentException(RESOURCE + ": unknown position " + fields[2]);
        }
    }

    /** The folded name without the type word before it ("city of daraa") or after it ("daraa province"). */
    public Optional<Stripped> strip(String folded) {
        Optional<Stripped> after = stripAfter(folded);
        return after.isPresent() ? after : stripBefore(folded);
    }

    /** The folded name without the type word after it. */
    public Optional<Stripped> stripAfter(String folded) {
        for (Affix affix : suffixes) {
            if (folded.length() > affix.words().length() && folded.endsWith(affix.words())) {
                return Optional.of(new Stripped(
                        folded.substring(0, folded.length() - affix.words().length()), affix.level()));
            }
        }
        return Optional.empty();
    }

    /** What the first word or words of a folded text say of a name just before them: "province ..." after "Daraa". */
    public Optional<Level> levelAtStart(String folded) {
        String padded = " " + folded + " ";
        for (Affix affix : suffixes) {
            if (padded.startsWith(affix.words() + " ")) {
                return Optional.of(affix.level());
            }
        }
        return Optional.empty();
    }

    /** What the last words of a folded text say of a name just after them: "... the city of" before "Daraa". */
    public Optional<Level> levelAtEnd(String folded) {
        String padded = " " + folded + " ";
        for (Affix affix : prefixes) {
            if (affix.words().endsWith(" of ") && padded.endsWith(" " + affix.words())) {
                return Optional.of(affix.level());
            }
        }
        return Optional.empty();
    }

    private Optional<Stripped> stripBefore(String folded) {
        for (Affix affix : prefixes) {
            if (folded.length() > affix.words().length() && folded.startsWith(affix.words())) {
                return Optional.of(new Stripped(folded.substring(affix.words().length()), affix.level()));
            }
        }
        return Optional.empty();
    }
}
