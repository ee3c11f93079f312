package org.rapporteur.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Term;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.text.Span;

/**
 * In which country the events of a passage take place. Every name of a country or place in the dispatch is evidence, by how
 * it stands there: "in Syria", "the Syria crisis", "Syrian troops" speak for a theatre, "Russia's envoy" does not. Evidence
 * counts in the whole dispatch, most in its first sentence, and more where it stands in or before the sentence asked for. The
 * numbers were chosen on the train part of the event corpus, by how often a nominal gets the country of its gold record.
 */
final class Theatre {
    private static final Set<String> PLACING =
            Set.of("in", "inside", "across", "throughout", "near", "outside", "around", "into");
    private static final Set<String> SPEAKING = Set.of(
            "said", "told", "speaking", "says", "reporters", "met", "statement", "conference", "talks", "interview");
    private static final Set<String> SEATS =
            Set.of("New York", "Geneva", "Vienna", "The Hague", "Hague", "Strasbourg", "Brussels", "Addis Ababa");
    private static final Set<String> REFUGE = Set.of("asylum", "refuge", "exile", "sanctuary");
    private static final Set<String> FLIGHT =
            Set.of("fled", "flee", "fleeing", "escaped", "defected", "deported", "extradited", "exiled");
    private static final int FLIGHT_WORDS = 6;
    private static final Set<String> TARGET = Set.of("on", "against", "over", "for");
    private static final Set<String> CRISIS = Set.of(
            "crisis",
            "war",
            "conflict",
            "violence",
            "crackdown",
            "unrest",
            "uprising",
            "revolt",
            "insurgency",
            "fighting",
            "province",
            "city",
            "town",
            "village",
            "people",
            "peace",
            "revolution",
            "coup",
            "capital",
            "civil",
            "elections",
            "election",
            "protests",
            "massacre",
            "famine");
    private static final Set<String> OFFICES = Set.of("minister", "ministers", "ministry", "department", "secretary");
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    private static final double PLACED = 3;
    private static final double HOME = 1.2;
    private static final double PERSON = 1.4;
    private static final double FILED = 0.5;
    private static final double WITH_ROLE = 1.5;
    private static final double TARGETED = 1.5;
    private static final double PLACE = 1.5;
    private static final double CITY = 2;
    private static final double NAMED = 1;
    private static final double LITTLE = 0.15;
    private static final double LEAD = 4.5;
    private static final int TITLE_WORDS = 4;
    private static final int GIVEN_NAMES = 3;
    private static final double SAME = 3;
    private static final double NEAR = 0.4;
    private static final double FADING = 0.7;
    private static final double ENOUGH = 1.5;
    private final List<Sentence> sentences;
    private final List<Optional<String>> focus;
    private final Optional<String> filed;

    private record Evidence(int sentence, String country, double weight) {}

    private Theatre(List<Sentence> sentences, List<Optional<String>> focus, Optional<String> filed) {
        this.sentences = sentences;
        this.focus = focus;
        this.filed = filed;
    }

    static Theatre of(Reading reading, Knowledge knowledge, List<LocatedPlace> places, ShortForms forms) {
        List<Evidence> evidence = new ArrayList<>();
        List<Sentence> sentences = reading.syntax().sentences();
        int filed = reading.dispatch()
                .layout()
                .dateline()
                .map(d -> d.place().span().end())
                .orElse(0);
        List<String> datelined = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            Phrase phrase = Phrase.of(reading.dispatch().text().at(sentence.span()), knowledge);
            List<LocatedPlace> within = new ArrayList<>();
            for (;
                    next < places.size()
                            && places.get(next).words().span().begin()
                                    < sentence.span().end();
                    next++) {
                within.add(places.get(next));
            }
            int begin = sentence.span().begin();
            for (Piece piece : phrase.pieces(0, phrase.size())) {
                if (forms.isOther(phrase.text(piece.from(), piece.to()))) {
                    continue;
                }
                targetOf(phrase, piece).ifPresent(code -> evidence.add(new Evidence(sentence.index(), code, TARGETED)));
                personOf(phrase, piece, reading, begin)
                        .ifPresent(code -> evidence.add(new Evidence(sentence.index(), code, PERSON)));
                homeOf(phrase, piece).ifPresent(code -> evidence.add(new Evidence(sentence.index(), code, HOME)));
                piece.findLand().ifPresent(land -> {
                    if (!land.country().code().equals("EUR")) {
                        double weight = weight(phrase, piece, land);
                        String code = located(within, phrase, piece, begin, land);
                        evidence.add(new Evidence(sentence.index(), code, weight));
                        boolean seat = isHost(phrase.text(piece.from(), piece.to()));
                        if (begin + phrase.word(piece.from()).begin() >= filed) {
                            told.add(code);
                        } else if (!seat) {
                            datelined.add(code);
                        }
                    }
                });
            }
            for (LocatedPlace place : within) {
                if (place.words().span().begin() < filed && isTelling(place)) {
                    evidence.add(new Evidence(0, place.place().country(), FILED));
                    if (!isHost(place.place().name())) {
                        datelined.add(place.place().country());
                    }
                }
                if (place.words().span().begin() >= filed && !isKnown(phrase, place, begin) && isTelling(place)) {
                    double weight = SEATS.contains(place.place().name()) ? LITTLE : PLACE;
                    evidence.add(new Evidence(sentence.index(), place.place().country(), weight));
                }
            }
        }
        List<Optional<String>> focus = new ArrayList<>();
        sentences.forEach(s -> focus.add(strongest(evidence, s.index())));
        return new Theatre(
                sentences, focus, datelined.stream().filter(told::contains).findFirst());
    }

    /** A president, a minister, a leader of the lists speaks for the country, though "Obama said" may be in any dispatch. */
    private static Optional<String> personOf(Phrase phrase, Piece piece, Reading reading, int begin) {
        return piece.findSole()
                .filter(k -> k.actor().isPerson())
                .filter(k -> !PersonFinder.isNamesake(phrase, piece, k.actor(), Math.max(0, piece.from() - GIVEN_NAMES))
                        || !isOneName(reading, phrase, piece, begin))
                .flatMap(k -> k.actor().home())
                .filter(c -> c.length() == 3 && !BODIES.contains(c));
    }

    /** Whether the reader takes the word before for part of the same person's name. */
    private static boolean isOneName(Reading reading, Phrase phrase, Piece piece, int begin) {
        Span both = Span.of(
                begin + phrase.word(piece.from() - 1).begin(),
                begin + phrase.word(piece.to() - 1).end());
        return reading.mentions().stream()
                .anyMatch(m -> m.type() == Mention.Type.PERSON
                        && m.form() == Mention.Form.NAME
                        && m.span().contains(both));
    }

    /** A party or armed group of one country speaks for it: "the FMLN". */
    private static Optional<String> homeOf(Phrase phrase, Piece piece) {
        if (isPortfolio(phrase, piece)) {
            return Optional.empty();
        }
        return piece.findSole()
                .filter(k -> !k.actor().isPerson())
                .flatMap(k -> k.actor().home())
                .filter(c -> c.length() == 3 && !BODIES.contains(c));
    }

    /** "Minister of Labour" is of no Labour party. */
    private static boolean isPortfolio(Phrase phrase, Piece piece) {
        return piece.from() > 1
                && phrase.word(piece.from() - 1).folded().equals("of")
                && OFFICES.contains(phrase.word(piece.from() - 2).folded());
    }

    /** A town or province that the lists know is where the places around it are: "Punjab" beside Lahore. */
    private static String located(List<LocatedPlace> places, Phrase phrase, Piece piece, int begin, Term.Land land) {
        boolean divided = land.form() == Term.Form.CITY || land.form() == Term.Form.REGION;
        Span span = Span.of(
                begin + phrase.word(piece.from()).begin(),
                begin + phrase.word(piece.to() - 1).end());
        return places.stream()
                .filter(p -> divided && p.words().span().overlaps(span) && isTelling(p))
                .map(p -> p.place().country())
                .findFirst()
                .orElse(land.country().code());
    }

    private static boolean isTelling(LocatedPlace place) {
        return place.place().geonamesId() != 0
                && place.use() == LocatedPlace.Use.LITERAL
                && place.place().precision() != Place.Precision.COUNTRY
                && place.place().precision() != Place.Precision.REGION
                && !place.place().country().isEmpty();
    }

    private static boolean isKnown(Phrase phrase, LocatedPlace place, int begin) {
        Span span = place.words().span();
        return phrase.pieces(0, phrase.size()).stream()
                .filter(p -> p.findLand().isPresent() || p.isKnown())
                .anyMatch(p -> begin + phrase.word(p.from()).begin() < span.end()
                        && span.begin() < begin + phrase.word(p.to() - 1).end());
    }

    /** Where the ministers of many states are heard, whichever way it is written in a dateline. */
    private static boolean isHost(String city) {
        return city.equalsIgnoreCase("Washington") || SEATS.stream().anyMatch(city::equalsIgnoreCase);
    }

    /** The country that the dispatch was filed from, when its text names it again: whose minister needs no country there. */
    Optional<String> findFiled() {
        return filed;
    }

    Optional<String> findAt(int offset) {
        for (Sentence sentence : sentences) {
            if (offset < sentence.span().end()) {
                return focus.get(sentence.index());
            }
        }
        return Optional.empty();
    }

    /** What evidence counts beyond its count in the whole dispatch, so many sentences later. */
    private static double near(int later) {
        return later < 0 ? 0 : later == 0 ? SAME : NEAR * Math.pow(FADING, later - 1);
    }

    private static Optional<String> strongest(List<Evidence> evidence, int sentence) {
        Map<String, Double> sums = new TreeMap<>();
        for (Evidence e : evidence) {
            double always = e.sentence == 0 ? LEAD : 1;
            sums.merge(e.country, e.weight * (always + near(sentence - e.sentence)), Double::sum);
        }
        return sums.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> e.getValue() >= ENOUGH)
                .map(Map.Entry::getKey);
    }

    /** "A travel ban on President Robert Mugabe", "militias loyal to Mugabe": the country of a person measures are aimed at. */
    private static Optional<String> targetOf(Phrase phrase, Piece piece) {
        Optional<String> home = piece.findKnown(Optional.empty())
                .filter(k -> k.actor().isPerson())
                .flatMap(k -> k.actor().home());
        for (int i = piece.from() - 1; home.isPresent() && i >= 0 && i >= piece.from() - TITLE_WORDS; i--) {
            String word = phrase.word(i).folded();
            if (TARGET.contains(word)
                    || word.equals("to") && i > 0 && phrase.word(i - 1).folded().equals("loyal")) {
                return home;
            }
            if (!phrase.word(i).isCapital()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double weight(Phrase phrase, Piece piece, Term.Land land) {
        String before = piece.from() > 0 ? phrase.word(piece.from() - 1).folded() : "";
        String earlier = piece.from() > 1 ? phrase.word(piece.from() - 2).folded() : "";
        String after = piece.to() < phrase.size() ? phrase.word(piece.to()).folded() : "";
        if (phrase.isOnlyNear(piece)
                || land.form() == Term.Form.SEAT
                || SPEAKING.contains(earlier)
                || isRefuge(phrase, piece.from())) {
            return LITTLE;
        }
        if (isSeat(phrase, piece)) {
            return LITTLE;
        }
        if (PLACING.contains(before) || CRISIS.contains(after)) {
            return PLACED;
        }
        Optional<Double> role = roleAfter(phrase, piece);
        if (role.isPresent()) {
            return role.get();
        }
        return switch (land.form()) {
            case CITY, REGION, BREAKAWAY -> CITY;
            case NAME, INHABITANTS -> TARGET.contains(before) ? TARGETED : NAMED;
            default -> LITTLE;
        };
    }

    /** Where bodies of states sit is not where what they talk of happens. */
    private static boolean isSeat(Phrase phrase, Piece piece) {
        return SEATS.contains(phrase.text(piece.from(), piece.to()));
    }

    /** "Fled to Greece", "asylum in France": where somebody went is not where it happened. */
    private static boolean isRefuge(Phrase phrase, int at) {
        String before = at > 0 ? phrase.word(at - 1).folded() : "";
        if (before.equals("in")) {
            return at > 1 && REFUGE.contains(phrase.word(at - 2).folded());
        }
        for (int i = at - 2; (before.equals("to") || before.equals("into")) && i >= 0 && i >= at - FLIGHT_WORDS; i--) {
            if (FLIGHT.contains(phrase.word(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "Syrian government forces" speaks for Syria, "Russia's envoy" and "the Russian government" hardly. */
    private static Optional<Double> roleAfter(Phrase phrase, Piece piece) {
        int to = Math.min(phrase.size(), piece.to() + 3);
        return RoleReading.of(phrase, phrase.pieces(piece.to(), to)).map(role -> {
            boolean state = role.sectors().isEmpty() || role.sectors().get(0).equals("GOV");
            return role.isAbroad() ? LITTLE : state ? NAMED : WITH_ROLE;
        });
    }
}
