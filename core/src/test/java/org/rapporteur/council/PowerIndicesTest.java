package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exact power indices, against the values known for the Security Council and against enumeration of all coalitions. */
class PowerIndicesTest {
    private final Body council = Bodies.load().find("UNSC").orElseThrow();

    @Test
    void a1_shapley_and_shubik_since_1966() {
        assertEquals("421/2145", of(1966, Seat.PERMANENT).shapley().toString());
        assertEquals("4/2145", of(1966, Seat.ELECTED).shapley().toString());
    }

    @Test
    void a2_banzhaf_since_1966() {
        assertEquals("106/635", of(1966, Seat.PERMANENT).banzhaf().toString());
        assertEquals("21/1270", of(1966, Seat.ELECTED).banzhaf().toString());
        assertEquals(848, of(1966, Seat.PERMANENT).swings().intValueExact());
        assertEquals(84, of(1966, Seat.ELECTED).swings().intValueExact());
        assertEquals("53/1024", of(1966, Seat.PERMANENT).penrose().toString());
        assertEquals("21/4096", of(1966, Seat.ELECTED).penrose().toString());
    }

    @Test
    void a3_until_1965() {
        assertEquals("76/385", of(1965, Seat.PERMANENT).shapley().toString());
        assertEquals("1/462", of(1965, Seat.ELECTED).shapley().toString());
        assertEquals("19/105", of(1965, Seat.PERMANENT).banzhaf().toString());
        assertEquals("1/63", of(1965, Seat.ELECTED).banzhaf().toString());
    }

    @Test
    void a4_of_32768_coalitions_848_win() {
        PowerIndices indices = indices("", 2020);
        assertEquals(BigInteger.valueOf(848), indices.winning());
        assertEquals(BigInteger.valueOf(32768), indices.coalitions());
    }

    @Test
    void b1_the_shares_of_all_members_sum_to_one() {
        for (String matter : council.matters()) {
            for (int year : List.of(1946, 1965, 1966, 2027)) {
                Ratio shapley = Ratio.of(0, 1);
                Ratio banzhaf = Ratio.of(0, 1);
                for (PowerIndices.OfSeat seat : indices(matter, year).seats()) {
                    shapley = shapley.plus(seat.shapley().times(seat.members()));
                    banzhaf = banzhaf.plus(seat.banzhaf().times(seat.members()));
                }
                assertEquals(Ratio.of(1, 1), shapley, matter + " " + year);
                assertEquals(Ratio.of(1, 1), banzhaf, matter + " " + year);
            }
        }
    }

    @Test
    void b2_on_procedure_all_members_are_equal() {
        for (PowerIndices.OfSeat seat : indices("procedural", 2020).seats()) {
            assertEquals(Ratio.of(1, 15), seat.shapley());
            assertEquals(Ratio.of(1, 15), seat.banzhaf());
        }
    }

    @Test
    void c1_the_counts_agree_with_a_list_of_all_coalitions() {
        for (int year : List.of(1960, 2000)) {
            Roster roster = council.roster(LocalDate.of(year, 1, 1)).found().orElseThrow();
            Rule rule = council.rule("", LocalDate.of(year, 1, 1)).found().orElseThrow();
            for (Seat seat : List.of(Seat.PERMANENT, Seat.ELECTED)) {
                int at = roster.members()
                        .indexOf(roster.members().stream()
                                .filter(m -> m.seat() == seat)
                                .findFirst()
                                .orElseThrow());
                int swings = 0;
                for (int coalition = 0; coalition < 1 << roster.size(); coalition++) {
                    boolean with = wins(roster, rule, coalition | 1 << at);
                    swings += (coalition >> at & 1) == 0 && with && !wins(roster, rule, coalition) ? 1 : 0;
                }
                assertEquals(swings, of(year, seat).swings().intValueExact(), seat + " in " + year);
            }
        }
    }

    @Test
    void d1_the_caveat_says_that_abstentions_are_left_out() {
        assertTrue(PowerIndices.caveat().contains("abstain"));
    }

    private static boolean wins(Roster roster, Rule rule, int coalition) {
        int yes = Integer.bitCount(coalition);
        int against = 0;
        for (int i = 0; i < roster.size(); i++) {
            boolean permanent = roster.members().get(i).seat() == Seat.PERMANENT;
            against += permanent && (coalition >> i & 1) == 0 ? 1 : 0;
        }
        return rule.outcome(new Tally(yes, roster.size() - yes, 0, 0), against) == Outcome.ADOPTED;
    }

    private PowerIndices indices(String matter, int year) {
        return PowerIndices.of(council, matter, LocalDate.of(year, 6, 1))
                .found()
                .orElseThrow();
    }

    private PowerIndices.OfSeat of(int year, Seat seat) {
        return indices("", year).seats().stream()
                .filter(s -> s.seat() == seat)
                .findFirst()
                .orElseThrow();
    }
}
