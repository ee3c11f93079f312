package org.rapporteur.resolve.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

final class TimeFinderTest {
    private static final TimeFinder FINDER = new TimeFinder();
    private static final LocalDate FRIDAY = LocalDate.of(2011, 12, 16);

    @TestFactory
    Stream<DynamicTest> expressions_denote_what_the_table_says() {
        return Lexicon.lines(TimeFinderTest.class, "times.txt").stream().map(line -> {
            String date = line.substring(0, line.indexOf(" | "));
            String sentence = line.substring(line.indexOf(" | ") + 3, line.indexOf(" -> "));
            String expected = line.substring(line.indexOf(" -> ") + 4);
            return DynamicTest.dynamicTest(sentence, () -> assertEquals(expected, read(sentence, anchor(date))));
        });
    }

    @Test
    void the_same_sentences_in_capitals_denote_the_same_days() {
        List<String> sentences = List.of(
                "TROOPS OPENED FIRE ON THURSDAY NIGHT",
                "TALKS WILL RESUME ON 3 JANUARY 2012",
                "THE MAYOR WAS SHOT TWO DAYS AGO");
        List<String> found = sentences.stream()
                .map(s -> read(s, TimeAnchor.published(FRIDAY)))
                .toList();
        assertEquals(
                List.of(
                        "THURSDAY NIGHT = TIME 2011-12-15TNI [2011-12-15 day publication] night",
                        "3 JANUARY 2012 = DATE 2012-01-03 [2012-01-03 day text]",
                        "TWO DAYS AGO = DATE 2011-12-14 [2011-12-14 day publication]"),
                found);
    }

    @Test
    void every_weekday_without_a_cue_is_the_most_recent_one_the_day_itself_included() {
        for (int day = 0; day < 14; day++) {
            LocalDate published = FRIDAY.plusDays(day);
            LocalDate found = day("Shots were heard on Sunday.", published);
            assertTrue(!found.isAfter(published) && found.isAfter(published.minusDays(7)), published + " " + found);
            assertEquals(java.time.DayOfWeek.SUNDAY, found.getDayOfWeek());
        }
    }

    @Test
    void a_hint_of_the_future_moves_a_weekday_ahead() {
        Text text = new Text("The vote: Tuesday.");
        List<TimeExpression> found = FINDER.find(
                text, List.of(Span.of(0, text.length())), TimeAnchor.published(FRIDAY), span -> Tense.FUTURE);
        assertEquals(LocalDate.of(2011, 12, 20), interval(found.get(0)).from());
    }

    @Test
    void the_dateline_goes_before_publication_when_it_is_within_the_week() {
        TimeAnchor near = new TimeAnchor(Optional.of(FRIDAY), Optional.of(LocalDate.of(2011, 12, 14)));
        TimeAnchor far = new TimeAnchor(Optional.of(FRIDAY), Optional.of(LocalDate.of(2011, 11, 14)));
        Text text = new Text("The bridge was bombed yesterday.");
        assertEquals(Anchor.DATELINE, interval(FINDER.find(text, near).get(0)).anchor());
        assertEquals(
                LocalDate.of(2011, 12, 13),
                interval(FINDER.find(text, near).get(0)).from());
        assertEquals(
                LocalDate.of(2011, 12, 15),
                interval(FINDER.find(text, far).get(0)).from());
    }

    @Test
    void without_a_date_relative_times_are_found_but_have_no_days() {
        Text text = new Text("They met yesterday, on Monday, two weeks ago and in March.");
        List<TimeExpression> found = FINDER.find(text, TimeAnchor.unknown());
        assertEquals(4, found.size());
        assertTrue(found.stream().allMatch(t -> t.interval().isEmpty()));
    }

    @Test
    void the_day_before_leans_on_a_day_named_in_an_earlier_section() {
        Text text = new Text("The raid was on 3 May 2010.\n\nThe day before, envoys had left.");
        int gap = text.value().indexOf("\n\n");
        List<Span> sections = List.of(Span.of(0, gap), Span.of(gap + 2, text.length()));
        List<TimeExpression> found = FINDER.find(text, sections, TimeAnchor.published(FRIDAY), TenseHint.NONE);
        assertEquals(LocalDate.of(2010, 5, 2), interval(found.get(1)).from());
    }

    @Test
    void names_and_verbs_that_look_like_times_are_none() {
        for (String sentence : List.of(
                "The Sun reported that troops may march soon.",
                "Second Lieutenant May Said won Boeing 1990 shares.",
                "Resolution 1970 was tougher than 1973.",
                "The fall of the regime was quick.")) {
            assertEquals("nothing", read(sentence, TimeAnchor.published(FRIDAY)), sentence);
        }
    }

    @Test
    void any_jumble_of_time_words_is_read_without_fail_and_in_order() {
        List<String> words = new ArrayList<>();
        for (String line : Lexicon.lines(Lexicon.class, "words.tsv")) {
            String[] columns = line.split("\t");
            Collections.addAll(
                    words, List.of(columns).subList(2, columns.length).toArray(new String[0]));
        }
        Collections.addAll(
                words, "1999", "15", "3", "2,000", "a", "an", "the", "of", ".", ",", "-", "'", "s", "and", "to", "0600",
                "12.30", "May", "Sat");
        Random random = new Random(20111216);
        for (int i = 0; i < 4000; i++) {
            String jumble =
                    random.ints(12, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
            Text text = new Text(jumble);
            TimeAnchor anchor = i % 5 == 0 ? TimeAnchor.unknown() : TimeAnchor.published(FRIDAY.plusDays(i));
            int end = 0;
            for (TimeExpression found : FINDER.find(text, anchor)) {
                assertTrue(found.words().span().begin() >= end, jumble);
                assertEquals(text.at(found.words().span()), found.words().text());
                end = found.words().span().end();
            }
        }
    }

    private static LocalDate day(String sentence, LocalDate published) {
        return interval(FINDER.find(new Text(sentence), TimeAnchor.published(published))
                        .get(0))
                .from();
    }

    private static Interval interval(TimeExpression time) {
        return time.interval().orElseThrow();
    }

    private static TimeAnchor anchor(String date) {
        return date.equals("-") ? TimeAnchor.unknown() : TimeAnchor.published(LocalDate.parse(date));
    }

    private static String read(String sentence, TimeAnchor anchor) {
        String found = FINDER.find(new Text(sentence), anchor).stream()
                .map(TimeFinderTest::show)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "nothing" : found;
    }

    private static String show(TimeExpression time) {
        String days = time.interval()
                .map(i -> " [" + i.from() + (i.from().equals(i.to()) ? "" : ".." + i.to()) + " "
                        + i.precision().code() + " " + i.anchor().code() + "]")
                .orElse("");
        String part = time.partOfDay().isEmpty() ? "" : " " + time.partOfDay();
        return time.words().text() + " = " + time.kind() + " " + time.timex() + days + part;
    }
}
