package org.rapporteur.eval.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.resolve.place.Candidate;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.NameMatch;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Dispatches made up from the gazetteer to train on beside the annotated ones, which are mostly of local papers in the United States:
 * some places of one country in a few plain sentences, each country as likely as any other. The same gazetteer always gives the same.
 */
final class MadeUpDispatches {
    private static final long SEED = 19450626L;
    private static final long SOME_SIZE = 2_000;
    private static final long GREAT_SIZE = 150_000;
    private static final double OTHER_NAME = 0.15;
    private static final double ALONE = 0.35;
    private static final List<String> SENTENCES = List.of(
            "Clashes were reported in %s on Monday, residents said.",
            "At least two people were killed in %s.",
            "The delegation left for %s after the talks broke down without agreement.",
            "Troops moved towards %s, according to a spokesman.",
            "In %s, protesters blocked a main road for several hours and burned tyres.",
            "Aid workers said that thousands had fled %s since the fighting began in the spring.",
            "The authorities in %s denied it.");

    private final Random random = new Random(SEED);
    private final Map<String, List<Candidate>> towns = new TreeMap<>();
    private final Map<Long, List<String>> otherNames = new TreeMap<>();
    private final Map<String, Candidate> countries = new TreeMap<>();
    private final Map<String, List<Candidate>> divisions = new TreeMap<>();

    MadeUpDispatches(PackedGazetteer gazetteer) {
        for (int row = 0; row < gazetteer.size(); row++) {
            Candidate place = gazetteer.place(row);
            String country = place.place().country();
            if (place.feature() == Feature.COUNTRY) {
                countries.put(country, place);
            } else if (place.feature() == Feature.ADMIN1 && place.population() > 0) {
                divisions.computeIfAbsent(country, c -> new ArrayList<>()).add(place);
            } else if (place.feature().isSettlement()
                    && place.population() > SOME_SIZE
                    && place.place().geonamesId() != 0
                    && !isCountry(gazetteer, place.place().name())) {
                towns.computeIfAbsent(country, c -> new ArrayList<>()).add(place);
            }
        }
        for (int number = 0; number < gazetteer.names(); number++) {
            String name = gazetteer.foldedName(number);
            if (isCountry(gazetteer, name)) {
                continue;
            }
            for (Candidate place : gazetteer.candidates(name)) {
                if (place.match() == NameMatch.ALTERNATE
                        && place.population() > GREAT_SIZE
                        && place.feature().isSettlement()) {
                    otherNames
                            .computeIfAbsent(place.place().geonamesId(), id -> new ArrayList<>())
                            .add(name);
                }
            }
        }
        towns.keySet().retainAll(divisions.keySet());
    }

    private static boolean isCountry(PackedGazetteer gazetteer, String name) {
        return gazetteer.candidates(name).stream().anyMatch(c -> c.feature() == Feature.COUNTRY);
    }

    List<GoldDispatch> make(int count) {
        List<String> codes = List.copyOf(towns.keySet());
        List<GoldDispatch> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String country = codes.get(random.nextInt(codes.size()));
            made.add(dispatch("made-up-" + i, places(country)));
        }
        return made;
    }

    private List<Candidate> places(String country) {
        List<Candidate> chosen = new ArrayList<>();
        chosen.add(byPopulation(towns.getOrDefault(country, List.of())));
        if (random.nextDouble() < ALONE) {
            return chosen;
        }
        for (int more = random.nextInt(3); more >= 0; more--) {
            chosen.add(byPopulation(towns.getOrDefault(country, List.of())));
        }
        if (random.nextDouble() < 0.3) {
            chosen.add(byPopulation(divisions.getOrDefault(country, List.of())));
        }
        if (random.nextDouble() < 0.5 && countries.containsKey(country)) {
            chosen.add(random.nextInt(chosen.size() + 1), countries.get(country));
        }
        return chosen;
    }

    /** Large towns are named more often than small ones, by the root of their size. */
    private Candidate byPopulation(List<Candidate> places) {
        double total =
                places.stream().mapToDouble(p -> Math.sqrt(p.population())).sum();
        double drawn = random.nextDouble() * total;
        for (Candidate place : places) {
            drawn -= Math.sqrt(place.population());
            if (drawn <= 0) {
                return place;
            }
        }
        return places.get(places.size() - 1);
    }

    /** Great towns are often called by another name than their own: Genève is Geneva. */
    private String name(Candidate place) {
        List<String> others = otherNames.getOrDefault(place.place().geonamesId(), List.of());
        if (others.isEmpty() || random.nextDouble() > OTHER_NAME) {
            return place.place().name();
        }
        StringBuilder name = new StringBuilder(others.get(random.nextInt(others.size())));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    private GoldDispatch dispatch(String id, List<Candidate> places) {
        StringBuilder text = new StringBuilder();
        List<GoldDispatch.Toponym> toponyms = new ArrayList<>();
        for (Candidate place : places) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            int at = text.length() + sentence.indexOf("%s");
            String name = name(place);
            text.append(sentence.replace("%s", name)).append(' ');
            toponyms.add(new GoldDispatch.Toponym(
                    Span.of(at, at + name.length()),
                    place.place().point(),
                    place.place().geonamesId()));
        }
        return new GoldDispatch(id, new Text(text.toString()), CodePoints.of(text.toString()), toponyms);
    }
}
