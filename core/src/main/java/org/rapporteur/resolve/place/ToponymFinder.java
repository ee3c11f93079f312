package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/**
 * The toponyms of a reading: its names of places, countries, nationalities and facilities; places within names of organisations
 * ("Paris" in "Paris Police Department"); adjectives and countries that the reader took for nothing; the dateline.
 */
final class ToponymFinder {
    private static final int MAX_WORDS = 4;
    private static final long KNOWN_TOWN = 15_000;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int DATELINE_WORDS = 4;
    private final PlacePhrase.Lookup lookup;
    private final NameRuns names;
    private final Set<String> common;

    ToponymFinder(PlacePhrase.Lookup lookup, TypeWords types) {
        this.lookup = lookup;
        this.names = new NameRuns(types);
        this.common = new TreeSet<>(ResourceLines.of("common-words.txt"));
    }

    /**
     * Toponyms found.
     *
     * @param all in text order, without overlap
     * @param embedded those of {@code all} that are part of another name
     */
    record Found(List<Span> all, Set<Span> embedded) {
        Found {
            all = List.copyOf(all);
        }
    }

    Found find(Reading reading) {
        List<Span> all = new ArrayList<>();
        Set<Span> embedded = new TreeSet<>();
        for (Mention mention : reading.mentions()) {
            if (mention.form() == Mention.Form.NAME && isPlace(mention.type())) {
                names.in(reading, mention.span()).stream()
                        .filter(name -> !isAcronym(reading, name))
                        .flatMap(name ->
                                mention.type() == Mention.Type.NATIONALITY ? demonyms(reading, name) : Stream.of(name))
                        .forEach(name -> add(all, name));
            }
        }
        reading.dispatch()
                .layout()
                .dateline()
                .ifPresent(d -> inDateline(reading, d.place().span()).forEach(name -> add(all, name)));
        for (Mention mention : reading.mentions()) {
            if (mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.ORGANISATION) {
                for (Span inner : known(reading, mention.span(), KNOWN_TOWN)) {
                    if (!isAcronym(reading, inner) && add(all, inner)) {
                        embedded.add(inner);
                    }
                }
            }
        }
        Span text = Span.of(0, Math.max(1, reading.dispatch().text().length()));
        for (Span land : known(reading, text, Long.MAX_VALUE)) {
            if (!isInPersonsName(reading, land)) {
                add(all, land);
            }
        }
        all.sort(null);
        return new Found(all, embedded);
    }

    /** A people's name as it stands where it is known, else its words that are: "Bosnian" and "Serb" in "Bosnian Serb". */
    private Stream<Span> demonyms(Reading reading, Span name) {
        if (!lookup.read(reading.dispatch().text().at(name)).candidates().isEmpty()) {
            return Stream.of(name);
        }
        return NameRuns.within(reading, name).stream()
                .map(Token::span)
                .filter(word -> lookup.read(reading.dispatch().text().at(word)).how() == PlacePhrase.How.DEMONYM);
    }

    /** "CARACAS (VENEZUELA)": the town, and the state behind it. */
    private static List<Span> inDateline(Reading reading, Span place) {
        String words = reading.dispatch().text().at(place);
        int open = words.indexOf(" (");
        int close = words.indexOf(')', Math.max(0, open));
        if (open <= 0 || close <= open + 2) {
            return List.of(place);
        }
        return List.of(
                Span.of(place.begin(), place.begin() + open), Span.of(place.begin() + open + 2, place.begin() + close));
    }

    private static boolean isPlace(Mention.Type type) {
        return type == Mention.Type.PLACE
                || type == Mention.Type.COUNTRY
                || type == Mention.Type.NATIONALITY
                || type == Mention.Type.FACILITY;
    }

    private static boolean add(List<Span> all, Span span) {
        boolean free = all.stream().noneMatch(span::overlaps);
        if (free) {
            all.add(span);
        }
        return free;
    }

    /** Names in a stretch of text that are certainly places: countries, demonyms, great divisions, towns of some size. */
    private List<Span> known(Reading reading, Span stretch, long town) {
        List<Token> tokens = NameRuns.within(reading, stretch);
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            int taken = 0;
            for (int words = Math.min(MAX_WORDS, tokens.size() - at); words > 0 && taken == 0; words--) {
                Span span =
                        tokens.get(at).span().cover(tokens.get(at + words - 1).span());
                if (NameRuns.isCapital(reading, tokens.get(at))
                        && !NameRuns.isConnector(reading, tokens.get(at))
                        && NameRuns.isCapital(reading, tokens.get(at + words - 1))
                        && isKnown(reading.dispatch().text().at(span), town)) {
                    found.add(span);
                    taken = words;
                }
            }
            at += Math.max(1, taken);
        }
        return found;
    }

    private boolean isKnown(String words, long town) {
        String folded = FoldedName.of(words);
        if (common.contains(folded) || folded.startsWith("the ")) {
            return false;
        }
        PlacePhrase phrase = lookup.read(words);
        if (phrase.how() == PlacePhrase.How.DEMONYM) {
            return true;
        }
        return phrase.how() == PlacePhrase.How.WHOLE
                && phrase.candidates().stream()
                        .anyMatch(c -> c.feature() == Feature.COUNTRY
                                        && (c.match() != NameMatch.ABBREVIATION || isAbbreviated(words))
                                || town < Long.MAX_VALUE
                                        && c.match() != NameMatch.ABBREVIATION
                                        && (c.feature() == Feature.ADMIN1 || c.population() >= town));
    }

    /** "CAR" and "D.R.C.", not "Car". */
    private static boolean isAbbreviated(String words) {
        return words.indexOf('.') >= 0 || words.equals(words.toUpperCase(Locale.ROOT));
    }

    /**
     * A word in capitals within a sentence that is not, or letters with stops: "SANA" is a news agency, "Sana" may be a town; "U.N." is no village Un. Datelines and headlines, which
     * begin with such words, and the short names of states are let through.
     */
    private boolean isAcronym(Reading reading, Span name) {
        String words = reading.dispatch().text().at(name);
        if (isDotted(words)) {
            return lookup.read(words).candidates().stream().noneMatch(c -> c.match() == NameMatch.ABBREVIATION);
        }
        if (words.length() < SHORTEST_ACRONYM
                || !words.chars().allMatch(Character::isUpperCase)
                || lookup.read(words).candidates().stream().anyMatch(c -> c.match() == NameMatch.ABBREVIATION)) {
            return false;
        }
        List<Token> tokens = NameRuns.within(reading, name);
        if (tokens.isEmpty()) {
            return false;
        }
        Sentence sentence = reading.syntax().sentenceOf(tokens.get(0).index());
        if (tokens.get(0).index() - sentence.firstToken() < DATELINE_WORDS) {
            return false;
        }
        String around = reading.dispatch().text().at(sentence.span());
        long low = around.chars().filter(Character::isLowerCase).count();
        return low * 2 > around.length();
    }

    /** Capitals, each with a stop behind it: "U.N." */
    private static boolean isDotted(String words) {
        boolean dotted = words.length() >= 4 && words.length() % 2 == 0;
        for (int i = 0; dotted && i < words.length(); i++) {
            dotted = i % 2 == 0 ? Character.isUpperCase(words.charAt(i)) : words.charAt(i) == '.';
        }
        return dotted;
    }

    /** "Jordan" in "Michael Jordan". */
    private boolean isInPersonsName(Reading reading, Span span) {
        if (lookup.read(reading.dispatch().text().at(span)).how() == PlacePhrase.How.DEMONYM) {
            return false;
        }
        for (Mention mention : reading.mentions()) {
            if (mention.form() == Mention.Form.NAME
                    && mention.type() == Mention.Type.PERSON
                    && mention.span().contains(span)) {
                return true;
            }
        }
        return false;
    }
}
