package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The turn of the presidency, held against the months that are on record. */
class PresidencyTest {
    private final Bodies bodies = Bodies.load();
    private final Presidency council = Presidency.of(bodies.find("UNSC").orElseThrow());

    @Test
    void every_month_on_record_follows_from_the_one_before_by_the_alphabet() {
        List<Presidency.Turn> turns = council.onRecord();
        assertTrue(turns.size() > 60);
        for (int i = 1; i < turns.size(); i++) {
            Presidency.Turn reckoned = council.after(
                            turns.get(i - 1), turns.get(i).month())
                    .found()
                    .orElseThrow();
            assertEquals(
                    turns.get(i).president().code(),
                    reckoned.president().code(),
                    turns.get(i).toString());
        }
    }

    @Test
    void a_month_between_is_reckoned_and_says_from_where() {
        Presidency.Turn turn = council.in(YearMonth.of(2011, 12)).found().orElseThrow();
        assertEquals("RUS", turn.president().code());
        assertEquals("rule 18, in turn after 2011-10", turn.basis());
    }

    @Test
    void a_member_that_changes_its_name_changes_its_place_in_the_turn() {
        assertEquals("BFA", president(1984, 8), "as Upper Volta");
        assertEquals("Democratic Yemen", name(1990, 3));
    }

    @Test
    void before_the_record_and_after_the_data_nothing_is_known() {
        assertTrue(council.in(YearMonth.of(1946, 5)).reason().contains("known from 1947-01"));
        assertTrue(council.in(YearMonth.of(2028, 1)).found().isEmpty());
        Presidency nato = Presidency.of(bodies.find("NATO").orElseThrow());
        assertEquals(
                "the presidency of NATO is not among the data",
                nato.in(YearMonth.of(2011, 1)).reason());
    }

    private String president(int year, int month) {
        return council.in(YearMonth.of(year, month))
                .found()
                .orElseThrow()
                .president()
                .code();
    }

    private String name(int year, int month) {
        return council.in(YearMonth.of(year, month))
                .found()
                .orElseThrow()
                .president()
                .name();
    }
}
