package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.resolve.LocatedPlace.Use;
import org.rapporteur.resolve.place.TypeWords.Level;

/**
 * The words of one toponym with the places they may mean: "northern Daraa province" is looked up as "daraa", of level ADMIN1.
 *
 * @param key folded name that was found, or the whole folded phrase when nothing was
 * @param how which part of the phrase was found
 * @param level what type words within the phrase say
 * @param candidates places of that name
 */
record PlacePhrase(String key, How how, Optional<Level> level, List<Candidate> candidates) {

    /** Which part of a phrase was found in the gazetteer. */
    enum How {
        WHOLE,
        DEMONYM,
        /** Without its type words. */
        STRIPPED,
        /** Only a name inside it: "Manila" in "Manila Cathedral". */
        INNER,
        NOTHING
    }

    PlacePhrase {
        candidates = List.copyOf(candidates);
    }

    /** How the phrase is used, as far as its words tell. */
    Use use() {
        return how == How.DEMONYM ? Use.DEMONYM : how == How.INNER ? Use.EMBEDDED : Use.LITERAL;
    }

    /** Reads phrases. */
    static final class Lookup {
        private static final int MIN_INNER = 4;
        private static final long GREAT = 100_000;
        private static final int MAX_STRIPS = 3;
        /** No name of a place within another is looked for in more words: the work grows with their cube, and no name has so many. */
        private static final int MOST_WORDS = 16;

        private final Gazetteer gazetteer;
        private final TypeWords types;
        private final Demonyms demonyms;
        private final Set<String> common = new TreeSet<>(ResourceLines.of("common-words.txt"));

        Lookup(Gazetteer gazetteer, TypeWords types) {
            this.gazetteer = gazetteer;
            this.types = types;
            this.demonyms = Demonyms.load();
        }

        PlacePhrase read(String phrase) {
            String folded = withoutArticle(FoldedName.of(withoutPossessive(phrase)));
            List<Candidate> whole = gazetteer.candidates(folded);
            List<Candidate> people = demonyms.candidates(folded, gazetteer);
            if (!people.isEmpty() && whole.stream().noneMatch(Lookup::isGreat)) {
                return new PlacePhrase(folded, How.DEMONYM, Optional.empty(), people);
            }
            if (!whole.isEmpty()) {
                return new PlacePhrase(folded, How.WHOLE, Optional.empty(), whole);
            }
            Optional<PlacePhrase> stripped = stripped(folded);
            return stripped.or(() -> inner(folded))
                    .orElseGet(() -> new PlacePhrase(folded, How.NOTHING, Optional.empty(), List.of()));
        }

        private Optional<PlacePhrase> stripped(String folded) {
            String rest = folded;
            Optional<Level> level = Optional.empty();
            for (int i = 0; i < MAX_STRIPS; i++) {
                Optional<TypeWords.Stripped> next = types.strip(rest);
                if (next.isEmpty()) {
                    break;
                }
                rest = withoutArticle(next.get().name());
                Level said = next.get().level();
                level = level.filter(l -> l != Level.PART).or(() -> Optional.of(said));
                List<Candidate> found = gazetteer.candidates(rest);
                if (!found.isEmpty()) {
                    return Optional.of(new PlacePhrase(rest, How.STRIPPED, level, found));
                }
            }
            return Optional.empty();
        }

        private Optional<PlacePhrase> inner(String folded) {
            String[] words = folded.split(" ", -1);
            if (words.length > MOST_WORDS) {
                return Optional.empty();
            }
            for (int length = words.length - 1; length > 0; length--) {
                for (int at = 0; at + length <= words.length; at++) {
                    String part = String.join(" ", List.of(words).subList(at, at + length));
                    if (part.length() < MIN_INNER || common.contains(part) || !hasCommon(words, at, length)) {
                        continue;
                    }
                    List<Candidate> found = new ArrayList<>(gazetteer.candidates(part));
                    found.addAll(found.isEmpty() ? demonyms.candidates(part, gazetteer) : List.of());
                    if (!found.isEmpty()) {
                        return Optional.of(new PlacePhrase(part, How.INNER, Optional.empty(), found));
                    }
                }
            }
            return Optional.empty();
        }

        /** Whether the words around a part say that it is part of another name: "cathedral", "airport". */
        private boolean hasCommon(String[] words, int at, int length) {
            for (int i = 0; i < words.length; i++) {
                if ((i < at || i >= at + length) && common.contains(words[i])) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it is a place that a demonym does not push aside: "Punjab", not "German" on the Isle of Man. */
        private static boolean isGreat(Candidate candidate) {
            return candidate.feature() == Feature.COUNTRY
                    || candidate.feature() != Feature.ADMIN2
                            && candidate.feature().isArea()
                            && candidate.population() > GREAT;
        }

        private static String withoutArticle(String folded) {
            return folded.startsWith("the ") ? folded.substring(4) : folded;
        }

        private static String withoutPossessive(String phrase) {
            String trimmed = phrase.strip();
            int length = trimmed.length();
            boolean possessive = length > 3
                    && trimmed.charAt(length - 1) == 's'
                    && (trimmed.charAt(length - 2) == '\'' || trimmed.charAt(length - 2) == '\u2019');
            return possessive ? trimmed.substring(0, length - 2) : trimmed;
        }
    }
}
