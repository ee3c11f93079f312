package org.rapporteur.intake.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as papers, feeds and file names write them. */
class DateScannerTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2011, 12, 16));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-12-16",
                "2011-12-16T08:30:00Z",
                "2011-12-16T08:30:00+02:00",
                "2011-12-16 08:30",
                "Fri, 16 Dec 2011 10:00:00 GMT",
                "Friday, December 16, 2011",
                "16 December 2011",
                "Dec. 16, 2011",
                "December 16th, 2011",
                "16/12/2011",
                "12/16/2011",
                "2011/12/16",
                "16.12.2011",
                "Friday 16 December 2011 10:00 GMT",
                "16-Dec-2011"
            })
    void a_date_is_read_however_it_is_written(String written) {
        assertEquals(DAY, DateScanner.whole(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2011",
                "December 2011",
                "05/04/2011",
                "31 February 2011",
                "2011-13-01",
                "16 December",
                "0000-00-00",
                "Published",
                "At least 27 people were killed",
                "99999999999",
                "1/2/3/4",
                "\uD83D\uDD4A 2011"
            })
    void what_is_no_single_day_is_no_date(String written) {
        assertEquals(Optional.empty(), DateScanner.whole(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-12-16-syria.txt",
                "reuters_20111216_0042.txt",
                "https://example.org/news/2011/12/16/title",
                "wire.2011.12.16.txt",
                "a12011-12-162011-12-16.txt"
            })
    void a_date_is_found_within_a_name(String name) {
        assertEquals(name.startsWith("a1") ? Optional.empty() : DAY, DateScanner.within(name));
    }

    @Test
    void a_number_in_a_name_is_no_date() {
        assertEquals(Optional.empty(), DateScanner.within("https://example.org/story/1657673697_40876.html"));
        assertEquals(Optional.empty(), DateScanner.within("dispatch-2011.txt"));
    }

    @Test
    void a_day_without_a_year_is_taken_in_the_year_that_is_nearest() {
        DateScanner.Partial day = DateScanner.partial("Dec. 31").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2010, 12, 31)), day.near(Optional.of(LocalDate.of(2011, 1, 2))));
        assertEquals(Optional.empty(), day.near(Optional.empty()));
    }
}
