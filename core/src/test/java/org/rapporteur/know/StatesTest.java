package org.rapporteur.know;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.actor.ActorContext;
import org.rapporteur.resolve.actor.ActorResolver;

/** Names of states mean what they meant on the day of the dispatch; without a day what they mean today. */
class StatesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final ActorResolver RESOLVER = new ActorResolver(KNOWLEDGE);

    private static String resolved(String phrase, String day) {
        Optional<LocalDate> when = Optional.ofNullable(day).map(LocalDate::parse);
        Actor actor = RESOLVER.resolve(phrase, when, ActorContext.asActor());
        return actor.country().orElse("-") + " " + String.join(" ", actor.sectors());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "never",
            value = {
                "Soviet troops|1979-12-28|SUN MIL",
                "Soviet troops|2009-02-15|SUN MIL",
                "the Soviet Union|never|SUN GOV",
                "Moscow|1980-07-19|SUN GOV",
                "Moscow|1991-12-25|SUN GOV",
                "Moscow|1991-12-26|RUS GOV",
                "Moscow|never|RUS GOV",
                "Russian tanks|1968-08-21|SUN MIL",
                "Russia|1990-09-01|RUS GOV",
                "the Kremlin|1991-08-19|SUN GOV",
                "Mikhail Gorbachev|1990-03-15|SUN GOV",
                "Boris Yeltsin|1991-08-19|RUS GOV"
            })
    void the_soviet_union_is_meant_until_the_day_it_ended(String phrase, String day, String expected) {
        assertEquals(expected, resolved(phrase, day));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Yugoslavia|1999-04-01|YUG GOV",
                "Yugoslavia|1956-10-30|YUG GOV",
                "Belgrade|1999-04-01|YUG GOV",
                "Belgrade|2005-04-01|SCG GOV",
                "Belgrade|2008-02-17|SRB GOV",
                "Serbian police|1998-03-01|SRB COP",
                "Serbia and Montenegro|2004-06-01|SCG GOV",
                "Prague|1968-08-21|CSK GOV",
                "Czech soldiers|1991-02-01|CSK MIL",
                "Prague|1993-01-01|CZE GOV",
                "East Germany|1989-11-09|DDR GOV",
                "Hanoi|1972-12-18|VDR GOV",
                "Hanoi|1979-02-17|VNM GOV"
            })
    void other_states_that_ended_are_meant_in_their_time(String phrase, String day, String expected) {
        assertEquals(expected, resolved(phrase, day));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            value = {"Zaire|1994-07-15|COD GOV", "Burma|1988-08-08|MMR GOV", "Upper Volta|1983-08-04|BFA GOV"})
    void a_state_that_changed_its_name_keeps_its_code(String phrase, String day, String expected) {
        assertEquals(expected, resolved(phrase, day));
    }

    @Test
    void after_the_last_change_and_without_a_day_states_are_as_today() {
        assertEquals("RUS GOV", resolved("Moscow", "2011-12-16"));
        assertSame(KNOWLEDGE, KNOWLEDGE.asOf(Optional.empty()));
    }

    @Test
    void every_former_state_has_a_name_in_the_table_of_countries() {
        List<String> former = List.of("SUN", "YUG", "SCG", "CSK", "DDR", "YMD", "VDR");
        former.forEach(
                code -> assertEquals(code, KNOWLEDGE.countries().country(code).code()));
    }
}
