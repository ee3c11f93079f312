package org.rapporteur.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adjectives and inhabitants with the place they belong to: "Syrian", "Syrians" are of Syria, "Chechen" is of Chechnya.
 */
final class Demonyms {
    private static final String COUNTRIES = "/org/rapporteur/know/countries.tsv";
    private static final int ADJECTIVES = 3;
    private static final int INHABITANTS = 4;

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private Demonyms() {}

    static Demonyms load() {
        Demonyms demonyms = new Demonyms();
        for (String line : ResourceLines.withoutHeading(COUNTRIES)) {
            String[] f = line.split("\t", -1);
            for (String demonym : (f[ADJECTIVES] + "|" + f[INHABITANTS]).split("\\|", -1)) {
                demonyms.countries.putIfAbsent(FoldedName.of(demonym), f[0]);
            }
        }
        for (String line : ResourceLines.of("demonyms.tsv")) {
            String[] f = line.split("\t", -1);
            demonyms.places.put(FoldedName.of(f[0]), f[1]);
        }
        demonyms.countries.remove("");
        return demonyms;
    }

    /** Places a folded demonym may be of; empty when it is none. */
    List<Candidate> candidates(String folded, Gazetteer gazetteer) {
        List<Candidate> found = new java.util.ArrayList<>();
        Optional.ofNullable(countries.get(folded))
                .flatMap(gazetteer::findCountry)
                .ifPresent(found::add);
        Optional.ofNullable(places.get(folded)).ifPresent(place -> found.addAll(gazetteer.candidates(place)));
        return found;
    }
}
