package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dispatch.Intake;

/** Dates of three numbers in fields: a file has one order, its own dates decide it, or the caller does. */
class DateOrderTest {
    private static final String TEXT =
            "The army shelled the town on Sunday and the people of the town fled to the hills.";

    @TempDir
    Path folder;

    private Path csv(String... dates) throws IOException {
        return Files.writeString(
                folder.resolve("rows.csv"),
                Stream.of(dates).map(d -> TEXT + "," + d).collect(Collectors.joining("\n", "text,date\n", "\n")));
    }

    private static String object(String date) {
        return "{\"text\": \"" + TEXT + "\", \"date\": \"" + date + "\"}";
    }

    private static List<Intake> items(Optional<DateOrder> order, String input, InputStream in) {
        Defaults defaults = new Defaults(Optional.empty(), "", "", order);
        List<Intake> found = new ArrayList<>();
        try (Inbox inbox = new Inbox(List.of(input), defaults, new Limits(1 << 20), in)) {
            inbox.forEachRemaining(found::add);
        }
        return found;
    }

    private static void gives(Optional<DateOrder> order, Path file, String... days) {
        assertEquals(List.of(days), days(items(order, file.toString(), InputStream.nullInputStream())));
    }

    private static List<String> days(List<Intake> items) {
        return items.stream()
                .map(i -> i instanceof Intake.Accepted a
                        ? a.dispatch()
                                .publication()
                                .date()
                                .map(LocalDate::toString)
                                .orElse("none")
                        : ((Intake.SetAside) i).code())
                .toList();
    }

    @Test
    void one_date_that_can_be_read_one_way_only_decides_for_the_whole_column() throws IOException {
        gives(Optional.empty(), csv("7/5/15", "2/1/15", "2/22/15"), "2015-07-05", "2015-02-01", "2015-02-22");
        gives(Optional.empty(), csv("05/04/2011", "13/02/2014"), "2011-04-05", "2014-02-13");
    }

    @Test
    void dots_dashes_and_times_of_day_are_read_alike() throws IOException {
        gives(
                Optional.empty(),
                csv("05.04.2011 18:30", "31.12.2011", "1-2-1999"),
                "2011-04-05",
                "2011-12-31",
                "1999-02-01");
    }

    @Test
    void a_column_that_nothing_decides_is_refused_in_one_line_that_names_the_option() throws IOException {
        List<Intake> found = items(Optional.empty(), csv("7/5/15", "2/1/15").toString(), InputStream.nullInputStream());
        assertEquals(List.of("ambiguous-date"), days(found));
        String message = assertInstanceOf(Intake.SetAside.class, found.get(0)).message();
        assertTrue(message.contains("\"7/5/15\"") && message.contains("--date-order dmy, mdy or ymd"), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void the_caller_decides_where_the_column_does_not() throws IOException {
        Path file = csv("7/5/15", "2/1/15");
        gives(Optional.of(DateOrder.DMY), file, "2015-05-07", "2015-01-02");
        gives(Optional.of(DateOrder.MDY), file, "2015-07-05", "2015-02-01");
        gives(Optional.of(DateOrder.YMD), csv("07/05/15"), "2007-05-15");
    }

    @Test
    void dates_that_contradict_one_another_are_refused() throws IOException {
        List<Intake> found =
                items(Optional.empty(), csv("13/2/2014", "2/13/2014").toString(), InputStream.nullInputStream());
        assertEquals(List.of("ambiguous-date"), days(found));
    }

    @Test
    void against_the_callers_order_a_date_is_none_and_is_said() throws IOException {
        List<Intake> found =
                items(Optional.of(DateOrder.DMY), csv("2/22/15").toString(), InputStream.nullInputStream());
        Intake.Accepted item = assertInstanceOf(Intake.Accepted.class, found.get(0));
        assertEquals(
                List.of("bad-date", "no-date"),
                item.remarks().stream().map(Intake.Remark::code).toList());
    }

    @Test
    void a_day_that_is_its_own_month_needs_no_order() throws IOException {
        gives(Optional.empty(), csv("5/5/15"), "2015-05-05");
    }

    @Test
    void a_slip_decides_nothing() throws IOException {
        gives(Optional.empty(), csv("7/5/15", "45/45/15", "2/22/15"), "2015-07-05", "none", "2015-02-22");
    }

    @Test
    void years_of_two_figures_turn_at_seventy() throws IOException {
        gives(Optional.empty(), csv("13/2/69", "13/2/70"), "2069-02-13", "1970-02-13");
    }

    @Test
    void json_lines_and_arrays_are_looked_through_too() throws IOException {
        Path lines =
                Files.writeString(folder.resolve("a.jsonl"), object("1/2/2003") + "\n{broken\n" + object("1/31/2003"));
        gives(Optional.empty(), lines, "2003-01-02", "bad-json", "2003-01-31");
        Path array = Files.writeString(
                folder.resolve("a.json"), "[" + object("1/2/2003") + ",\n" + object("31/1/2003") + "]");
        gives(Optional.empty(), array, "2003-02-01", "2003-01-31");
        Path open = Files.writeString(folder.resolve("b.jsonl"), object("1/2/2003") + "\n" + object("3/4/2003"));
        gives(Optional.empty(), open, "ambiguous-date");
    }

    @Test
    void standard_input_cannot_be_looked_through_and_says_so() {
        byte[] rows = (object("1/2/2003") + "\n" + object("1/31/2003")).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("ambiguous-date"), days(items(Optional.empty(), "-", new ByteArrayInputStream(rows))));
        assertEquals(
                List.of("2003-01-02", "2003-01-31"),
                days(items(Optional.of(DateOrder.MDY), "-", new ByteArrayInputStream(rows))));
    }

    @Test
    void dates_that_begin_with_the_year_need_no_order() throws IOException {
        gives(
                Optional.empty(),
                csv("2011-12-16", "2011/12/17", "16 Dec 2011"),
                "2011-12-16",
                "2011-12-17",
                "2011-12-16");
    }
}
