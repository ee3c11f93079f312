package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.place.TypeWords.Level;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Reads each toponym with the words beside it: type words, and the place it is said to lie in. */
final class OccurrenceReader {
    private static final int BESIDE = 40;
    private static final int QUALIFIER_WORDS = 4;
    private static final List<String> JOINTS = List.of(", in ", ", ", " (", " in ", ",");

    private final PlacePhrase.Lookup lookup;
    private final TypeWords types;

    OccurrenceReader(PlacePhrase.Lookup lookup, TypeWords types) {
        this.lookup = lookup;
        this.types = types;
    }

    List<Occurrence> read(Text text, List<Span> spans) {
        List<Occurrence> occurrences = new ArrayList<>(spans.size());
        for (Span span : spans) {
            occurrences.add(read(text, span));
        }
        return occurrences;
    }

    private Occurrence read(Text text, Span span) {
        String words = text.at(span);
        PlacePhrase phrase = lookup.read(words);
        Optional<Level> level = phrase.level().filter(l -> l != Level.PART);
        if (level.isEmpty() && phrase.how() != PlacePhrase.How.DEMONYM) {
            level = levelBeside(text, span).or(phrase::level);
        }
        boolean inName = followedByCapital(text, span);
        return new Occurrence(span, phrase, level, inName ? Optional.empty() : qualifier(text, span, phrase), inName);
    }

    private Optional<Level> levelBeside(Text text, Span span) {
        String after = text.value().substring(span.end(), Math.min(text.length(), span.end() + BESIDE));
        if (after.startsWith(" ")) {
            Optional<Level> said = types.levelAtStart(FoldedName.of(upToPause(after)));
            if (said.isPresent()) {
                return said;
            }
        }
        String before = text.value().substring(Math.max(0, span.begin() - BESIDE), span.begin());
        return before.endsWith(" ") ? types.levelAtEnd(FoldedName.of(sincePause(before))) : Optional.empty();
    }

    /** The place named right after it: "Geneva, Illinois", "Tyre (Lebanon)", "Moscow in Idaho". */
    private Optional<PlacePhrase> qualifier(Text text, Span span, PlacePhrase phrase) {
        String value = text.value();
        for (String joint : JOINTS) {
            if (value.startsWith(joint, span.end())) {
                int begin = span.end() + joint.length();
                int end = begin;
                int found = begin;
                PlacePhrase longest = lookup.read("");
                for (int words = 0; words < QUALIFIER_WORDS && end < value.length(); words++) {
                    end = endOfWord(value, end);
                    if (end <= begin || !isCapital(value.charAt(begin))) {
                        break;
                    }
                    PlacePhrase read = lookup.read(value.substring(begin, end));
                    if (read.how() == PlacePhrase.How.WHOLE && holdsOneOf(read, phrase)) {
                        longest = read;
                        found = end;
                    }
                    end++;
                }
                return longest.candidates().isEmpty() || isListed(value, found)
                        ? Optional.empty()
                        : Optional.of(longest);
            }
        }
        return Optional.empty();
    }

    /** "Moscow, Ukraine and Poland" is a list: what follows the comma holds nothing. */
    private static boolean isListed(String value, int end) {
        return value.startsWith(" and ", end) || value.startsWith(" or ", end) || value.startsWith(" & ", end);
    }

    private static boolean holdsOneOf(PlacePhrase outer, PlacePhrase inner) {
        return outer.candidates().stream()
                .anyMatch(o -> inner.candidates().stream().anyMatch(o::contains));
    }

    private static int endOfWord(String value, int from) {
        int end = from;
        while (end < value.length()
                && !Character.isWhitespace(value.charAt(end))
                && ",;:)\"".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean followedByCapital(Text text, Span span) {
        return span.end() + 1 < text.length()
                && text.charAt(span.end()) == ' '
                && isCapital(text.charAt(span.end() + 1));
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }

    private static String upToPause(String after) {
        int end = 0;
        while (end < after.length() && ".,;:!?()\n\"'\u2019".indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return after.substring(0, end);
    }

    private static String sincePause(String before) {
        int begin = before.length();
        while (begin > 0 && ".,;:!?()\n\"".indexOf(before.charAt(begin - 1)) < 0) {
            begin--;
        }
        return before.substring(begin);
    }
}
