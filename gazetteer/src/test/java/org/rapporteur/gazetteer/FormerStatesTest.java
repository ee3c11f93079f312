package org.rapporteur.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Term;
import org.rapporteur.know.Words;

/** Places and actors of a state that ended stand under one code. */
class FormerStatesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final PackedGazetteer PLACES = PackedGazetteer.open();

    @ParameterizedTest
    @ValueSource(
            strings = {"Soviet Union", "USSR", "Yugoslavia", "Czechoslovakia", "East Germany", "Serbia and Montenegro"})
    void the_gazetteer_and_the_table_of_countries_give_the_same_code(String name) {
        Optional<String> known = KNOWLEDGE.findLongest(Words.of(name), 0).stream()
                .flatMap(f -> f.terms().stream())
                .filter(t -> t instanceof Term.Land)
                .map(t -> ((Term.Land) t).country().code())
                .findFirst();
        assertEquals(
                known, PLACES.findCountry(known.orElse("")).map(c -> c.place().country()), name);
    }
}
