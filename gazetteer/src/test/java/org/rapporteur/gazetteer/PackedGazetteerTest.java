package org.rapporteur.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.RapporteurException;
import org.rapporteur.resolve.Place.Precision;
import org.rapporteur.resolve.place.Candidate;
import org.rapporteur.resolve.place.Feature;

/** What the gazetteer must know. */
class PackedGazetteerTest {
    private static final PackedGazetteer PLACES = PackedGazetteer.open();

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource({
        "Daraa, 170905, SYR",
        "Deraa, 170905, SYR",
        "Dara'a, 170905, SYR",
        "Homs, 169577, SYR",
        "Hims, 169577, SYR",
        "Idleb, 169389, SYR",
        "Hama, 170017, SYR",
        "Damascus, 170654, SYR",
        "Aleppo, 170063, SYR",
        "Benghazi, 88319, LBY",
        "Misurata, 2214846, LBY",
        "Tripoli, 2210247, LBY",
        "Tripoli, 266826, LBN",
        "Kiev, 703448, UKR",
        "Kyiv, 703448, UKR",
        "Kharkov, 706483, UKR",
        "Donetsk, 709717, UKR",
        "Luhansk, 702658, UKR",
        "Bakhmut, 713174, UKR",
        "Artemivsk, 713174, UKR",
        "Juba, 373303, SSD",
        "Goma, 216281, COD",
        "Mogadishu, 53654, SOM",
        "Timbuktu, 2449067, MLI",
        "Sana'a, 71137, YEM",
        "Port-au-Prince, 3718426, HTI",
        "Hodeidah, 79415, YEM",
        "Rangoon, 1298824, MMR",
        "Bombay, 1275339, IND",
        "The Hague, 2747373, NLD",
        "Geneva, 2660646, CHE",
        "Moscow, 524901, RUS",
        "Moscow, 5601538, USA",
        "Paris, 2988507, FRA"
    })
    void knows_the_town(String name, long id, String country) {
        assertTrue(
                PLACES.candidates(name).stream()
                        .anyMatch(c -> c.place().geonamesId() == id
                                && c.place().country().equals(country)
                                && c.place().precision() == Precision.CITY),
                () -> name + ": " + PLACES.candidates(name));
    }

    @ParameterizedTest(name = "{0} is a division of {1}")
    @CsvSource({
        "Daraa, SYR", "Daraa Governorate, SYR", "Homs, SYR", "Idlib, SYR", "Aleppo, SYR", "Donetsk, UKR",
                "Luhansk, UKR",
        "Kidal, MLI", "Timbuktu, MLI", "Taiz, YEM", "Georgia, USA", "Calif., USA", "Gaza Strip, PSE", "West Bank, PSE",
        "Crimea, UKR", "Helmand, AFG", "Anbar, IRQ", "Punjab, PAK", "Punjab, IND", "Quebec, CAN", "Scotland, GBR"
    })
    void knows_the_first_order_division(String name, String country) {
        Candidate division = only(name, country, Feature.ADMIN1);
        assertEquals(Precision.ADMIN1, division.place().precision());
        assertTrue(division.place().point().isPresent());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Turkey, TUR",
        "Türkiye, TUR",
        "Bosnia, BIH",
        "Burma, MMR",
        "Ivory Coast, CIV",
        "Georgia, GEO",
        "US, USA",
        "U.S., USA",
        "Soviet Union, SUN",
        "Yugoslavia, YUG",
        "Kosovo, XKX",
        "Syria, SYR",
        "North Korea, PRK"
    })
    void knows_the_country(String name, String code) {
        assertEquals(
                Precision.COUNTRY, only(name, code, Feature.COUNTRY).place().precision());
        assertEquals(code, PLACES.findCountry(code).orElseThrow().place().country());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Nagorno-Karabakh",
        "Ghouta",
        "Darfur",
        "Golan Heights",
        "Kashmir",
        "Donbass",
        "Sinai",
        "the Sahel",
        "Balkans",
        "Middle East",
        "Persian Gulf",
        "Kremlin",
        "Tahrir Square",
        "Ain al-Hilweh",
        "Ein el-Hilweh",
        "Cité Soleil",
        "Kivu"
    })
    void knows_what_is_no_town_and_no_division(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        assertTrue(
                PLACES.candidates(bare).stream().anyMatch(c -> c.place().point().isPresent()), name);
    }

    @Test
    void a_town_lies_in_its_division_and_its_country() {
        Candidate town = only("Daraa", "SYR", Feature.SEAT1);
        Candidate division = only("Daraa", "SYR", Feature.ADMIN1);
        assertEquals("Daraa Governorate", town.place().admin1());
        assertTrue(division.contains(town));
        assertTrue(PLACES.findCountry("SYR").orElseThrow().contains(town));
        assertTrue(PLACES.findCountry("SYR").orElseThrow().contains(division));
    }

    @Test
    void the_most_populous_place_of_a_name_comes_first() {
        List<Candidate> named = PLACES.candidates("Tripoli");
        for (int i = 1; i < named.size(); i++) {
            assertTrue(named.get(i - 1).population() >= named.get(i).population(), named::toString);
        }
    }

    @Test
    void a_name_nobody_bears_has_no_candidates() {
        assertEquals(List.of(), PLACES.candidates("Qxyzzyville"));
        assertEquals(List.of(), PLACES.candidates(""));
        assertEquals(List.of(), PLACES.candidates("دمشق"));
    }

    @Test
    void it_opens_in_less_than_a_second() {
        long begun = System.nanoTime();
        PackedGazetteer again = PackedGazetteer.open();
        assertTrue(again.size() > 200_000);
        assertTrue((System.nanoTime() - begun) / 1_000_000 < 1000);
    }

    @Test
    void a_file_of_another_format_is_refused() {
        RapporteurException refused = assertThrows(RapporteurException.class, () -> PackedGazetteer.of(new byte[128]));
        assertEquals("gazetteer-format", refused.code());
    }

    private static Candidate only(String name, String country, Feature feature) {
        return PLACES.candidates(name).stream()
                .filter(c -> c.place().country().equals(country) && c.feature() == feature)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + ": " + PLACES.candidates(name)));
    }
}
