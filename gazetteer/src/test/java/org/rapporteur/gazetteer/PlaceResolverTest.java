package org.rapporteur.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Where the toponyms of a dispatch are: in brackets the given spans, then for each its words, country, precision and, for towns, the
 * division.
 */
class PlaceResolverTest {
    private static final PlaceResolver PLACES = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());

    @Nested
    class A_one_name {
        @Test
        void a1_a_famous_city_needs_no_context() {
            assertPlaces("Clashes broke out in [Mogadishu] on Monday.", "Mogadishu -> SOM city Banaadir");
        }

        @Test
        void a2_the_hague_is_in_the_netherlands() {
            assertPlaces("The trial opened in [The Hague].", "The Hague -> NLD city South Holland");
        }

        @Test
        void a3_a_country_is_a_country() {
            assertPlaces("[Syria] denied it.", "Syria -> SYR country");
        }

        @Test
        void a4_a_demonym_is_of_its_country() {
            assertPlaces("[Syrian] troops fired; [Turks] protested.", "Syrian -> SYR country", "Turks -> TUR country");
        }

        @Test
        void a5_a_demonym_is_no_town_of_that_name() {
            assertPlaces("[German] and [Canadian] envoys met.", "German -> DEU country", "Canadian -> CAN country");
        }

        @Test
        void a6_an_abbreviated_country_is_found() {
            assertPlaces("The [U.S.] and the [UK] objected.", "U.S. -> USA country", "UK -> GBR country");
        }
    }

    @Nested
    class B_town_or_division {
        @Test
        void b1_a_type_word_within_the_name_decides() {
            assertPlaces("Soldiers were killed in [Daraa province].", "Daraa province -> SYR admin1");
        }

        @Test
        void b2_a_type_word_beside_the_name_decides() {
            assertPlaces(
                    "Soldiers were killed in [Homs] province, [Syria].", "Homs -> SYR admin1", "Syria -> SYR country");
        }

        @Test
        void b3_the_city_of_is_the_city() {
            assertPlaces(
                    "In [Syria] tanks entered the city of [Homs].",
                    "Syria -> SYR country",
                    "Homs -> SYR city Homs Governorate");
        }

        @Test
        void b4_a_bare_name_is_the_city() {
            assertPlaces(
                    "In [Syria] shelling hit [Idlib] and [Hama].",
                    "Syria -> SYR country",
                    "Idlib -> SYR city Idlib Governorate",
                    "Hama -> SYR city Hama Governorate");
        }

        @Test
        void b5_northern_is_part_of_the_division() {
            assertPlaces("Rebels hold [northern Aleppo province].", "northern Aleppo province -> SYR admin1");
        }
    }

    @Nested
    class C_the_same_name_elsewhere {
        @Test
        void c1_the_state_after_the_comma_decides() {
            assertPlaces("There were talks in [Geneva], Illinois.", "Geneva -> USA city Illinois");
        }

        @Test
        void c2_without_it_geneva_is_swiss() {
            assertPlaces("There were talks in [Geneva].", "Geneva -> CHE city Canton of Geneva");
        }

        @Test
        void c3_moscow_idaho() {
            assertPlaces("Police in [Moscow], [Idaho], said so.", "Moscow -> USA city Idaho", "Idaho -> USA admin1");
        }

        @Test
        void c4_moscow_alone_is_russian() {
            assertPlaces("[Moscow] vetoed the draft.", "Moscow -> RUS city Moscow");
        }

        @Test
        void c5_tripoli_beside_benghazi_is_libyan() {
            assertPlaces(
                    "Fighting spread from [Benghazi] to [Tripoli].",
                    "Benghazi -> LBY city Benghazi",
                    "Tripoli -> LBY city Tripoli District");
        }

        @Test
        void c6_tripoli_beside_sidon_is_lebanese() {
            assertPlaces(
                    "Gunmen clashed in [Tripoli] and [Sidon], [Lebanese] police said.",
                    "Tripoli -> LBN city North Governorate",
                    "Sidon -> LBN city South Governorate",
                    "Lebanese -> LBN country");
        }

        @Test
        void c7_georgia_beside_tbilisi_is_the_country() {
            assertPlaces(
                    "[Georgia] recalled its envoy from [Moscow], officials in [Tbilisi] said.",
                    "Georgia -> GEO country",
                    "Moscow -> RUS city Moscow",
                    "Tbilisi -> GEO city Tbilisi");
        }

        @Test
        void c8_georgia_beside_atlanta_is_the_state() {
            assertPlaces(
                    "Voters in [Atlanta] and [Savannah], [Georgia], queued.",
                    "Atlanta -> USA city Georgia",
                    "Savannah -> USA city Georgia",
                    "Georgia -> USA admin1");
        }

        @Test
        void c10_a_list_of_places_qualifies_nothing() {
            assertPlaces(
                    "Envoys of [Moscow], [Ukraine] and [Poland] met.",
                    "Moscow -> RUS city Moscow",
                    "Ukraine -> UKR country",
                    "Poland -> POL country");
        }

        @Test
        void c9_one_name_means_one_place_unless_said_otherwise() {
            List<LocatedPlace> places = locate("[Paris], Texas, is no [Paris], France, he said in [Paris], France.");
            assertEquals("USA", places.get(0).place().country());
            assertEquals("FRA", places.get(1).place().country());
            assertEquals("FRA", places.get(2).place().country());
        }
    }

    @Nested
    class D_what_is_no_town {
        @Test
        void d1_a_region_of_several_countries_has_no_country() {
            Place sahel = locate("Attacks spread across the [Sahel].").get(0).place();
            assertEquals("", sahel.country());
            assertEquals(Place.Precision.REGION, sahel.precision());
        }

        @Test
        void d2_a_square_is_a_site() {
            assertPlaces("Crowds filled [Tahrir Square].", "Tahrir Square -> EGY site");
        }

        @Test
        void d3_a_place_inside_another_name_is_told_apart() {
            LocatedPlace airport =
                    locate("Planes left from [Benghazi International Airport].").get(0);
            assertEquals("LBY", airport.place().country());
            assertEquals(LocatedPlace.Use.EMBEDDED, airport.use());
        }

        @Test
        void d4_an_unknown_village_is_somewhere_in_the_division_named_beside_it() {
            List<LocatedPlace> places = locate("Troops stormed [Qxarnabeh], a village near [Idlib], in [Syria].");
            assertEquals("Qxarnabeh", places.get(0).words().text());
            assertEquals("SYR", places.get(0).place().country());
            assertTrue(places.get(0).place().precision() != Place.Precision.CITY, places::toString);
        }

        @Test
        void d5_an_unknown_name_alone_stays_unresolved() {
            assertEquals(List.of(), locate("He came from [Qxarnabeh]."));
        }
    }

    @Nested
    class E_always {
        @Test
        void e1_the_order_of_the_spans_changes_nothing() {
            Text text = new Text("Tripoli and Sidon in Lebanon");
            List<Span> spans = List.of(Span.of(0, 7), Span.of(12, 17), Span.of(21, 28));
            List<Span> turned = List.of(spans.get(2), spans.get(0), spans.get(1), spans.get(0));
            assertEquals(PLACES.locate(text, spans), PLACES.locate(text, turned));
        }

        @Test
        void e2_the_words_are_those_of_the_text() {
            for (LocatedPlace place : locate("\uD83D\uDE00 In [Dar’a], [Côte d’Ivoire] and [São Paulo] …")) {
                assertTrue(place.words().text().length() > 3);
            }
        }

        @Test
        void e3_nothing_given_is_nothing_found() {
            assertEquals(List.of(), PLACES.locate(new Text("Nothing here."), List.of()));
        }
    }

    private static void assertPlaces(String marked, String... expected) {
        assertEquals(
                List.of(expected),
                locate(marked).stream().map(PlaceResolverTest::line).toList());
    }

    private static String line(LocatedPlace located) {
        Place place = located.place();
        boolean town = place.precision() == Place.Precision.CITY;
        return located.words().text() + " -> " + place.country() + " "
                + place.precision().code() + (town ? " " + place.admin1() : "");
    }

    private static List<LocatedPlace> locate(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                begin = text.length();
            } else if (c == ']') {
                spans.add(Span.of(begin, text.length()));
            } else {
                text.append(c);
            }
        }
        return PLACES.locate(new Text(text.toString()), spans);
    }
}
