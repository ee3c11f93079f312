package org.rapporteur.resolve.place;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.resolve.Place;

/** What lies in what. */
class CandidateTest {
    private final Candidate syria = candidate("Syria", "SYR", "", "", Feature.COUNTRY);
    private final Candidate homsProvince = candidate("Homs Governorate", "SYR", "Homs Governorate", "", Feature.ADMIN1);
    private final Candidate homs = candidate("Homs", "SYR", "Homs Governorate", "Homs District", Feature.SEAT1);
    private final Candidate homsDistrict =
            candidate("Homs District", "SYR", "Homs Governorate", "Homs District", Feature.ADMIN2);
    private final Candidate hama = candidate("Hama", "SYR", "Hama Governorate", "", Feature.SEAT1);

    @Test
    void a_country_holds_what_is_in_it() {
        assertTrue(syria.contains(homs));
        assertTrue(syria.contains(homsProvince));
        assertFalse(syria.contains(syria));
    }

    @Test
    void a_division_holds_its_own_towns_only() {
        assertTrue(homsProvince.contains(homs));
        assertTrue(homsProvince.contains(homsDistrict));
        assertTrue(homsDistrict.contains(homs));
        assertFalse(homsProvince.contains(hama));
        assertFalse(homsDistrict.contains(hama));
    }

    @Test
    void a_town_holds_nothing() {
        assertFalse(homs.contains(homs));
        assertFalse(homs.contains(syria));
    }

    private static Candidate candidate(String name, String country, String admin1, String admin2, Feature feature) {
        Place place = new Place(name, country, admin1, admin2, 1, Optional.empty(), feature.precision());
        return new Candidate(place, feature, 0, NameMatch.PREFERRED);
    }
}
