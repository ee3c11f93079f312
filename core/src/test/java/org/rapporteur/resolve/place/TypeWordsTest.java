package org.rapporteur.resolve.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.resolve.place.TypeWords.Level;
import org.rapporteur.resolve.place.TypeWords.Stripped;

/** What type words say. */
class TypeWordsTest {
    private static final TypeWords WORDS = TypeWords.load();

    @Test
    void province_after_a_name_says_first_division() {
        assertEquals(Optional.of(new Stripped("daraa", Level.ADMIN1)), WORDS.strip("daraa province"));
    }

    @Test
    void city_of_before_a_name_says_city() {
        assertEquals(Optional.of(new Stripped("homs", Level.CITY)), WORDS.strip("city of homs"));
    }

    @Test
    void northern_says_a_part() {
        assertEquals(Optional.of(new Stripped("aleppo", Level.PART)), WORDS.strip("northern aleppo"));
    }

    @Test
    void the_longest_type_word_counts() {
        assertEquals(
                Optional.of(new Stripped("xinjiang uighur", Level.ADMIN1)),
                WORDS.strip("xinjiang uighur autonomous region"));
    }

    @Test
    void a_type_word_alone_is_no_name() {
        assertEquals(Optional.empty(), WORDS.strip("province"));
    }

    @Test
    void words_beside_a_name_are_understood() {
        assertEquals(Optional.of(Level.ADMIN1), WORDS.levelAtStart("province on monday"));
        assertEquals(Optional.empty(), WORDS.levelAtStart("provincial officials"));
        assertEquals(Optional.of(Level.CITY), WORDS.levelAtEnd("in the village of"));
        assertEquals(Optional.empty(), WORDS.levelAtEnd("in the"));
    }
}
