package org.rapporteur.intake.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.Text;

/** What lines look like tells what they are. Each case: the text, then one line a section. */
class LayoutFinderTest {
    private static final String PARAGRAPH =
            "Soldiers opened fire on a crowd outside the ministry on Monday, killing two people, officials said.";

    private static LayoutFinder.Found find(String text) {
        return new LayoutFinder(new Text(text)).find(Optional.empty());
    }

    private static List<String> kinds(String text) {
        return find(text).layout().sections().stream()
                .map(s -> s.kind().code() + " "
                        + text.substring(
                                s.span().begin(),
                                Math.min(s.span().end(), s.span().begin() + 12)))
                .toList();
    }

    @Test
    void a1_paragraphs_alone_are_a_lead_and_a_body() {
        assertEquals(List.of("lead Soldiers ope", "body Soldiers ope"), kinds(PARAGRAPH + "\n" + PARAGRAPH + "\n"));
    }

    @Test
    void a2_a_short_first_line_without_a_stop_is_the_headline() {
        assertEquals(
                List.of("headline Two killed a", "lead Soldiers ope"),
                kinds("Two killed as soldiers fire on crowd\n\n" + PARAGRAPH));
    }

    @Test
    void a3_headline_byline_and_dateline_are_told_apart() {
        String text = "Two killed as soldiers fire on crowd\nBy Ana Silva and Jon Berg\n\nLIMA, Jan. 5 (Reuters) - "
                + PARAGRAPH;
        assertEquals(
                List.of("headline Two killed a", "byline By Ana Silva", "dateline LIMA, Jan. 5", "lead Soldiers ope"),
                kinds(text));
        LayoutFinder.Found found = new LayoutFinder(new Text(text)).find(Optional.of(LocalDate.of(2004, 1, 6)));
        assertEquals("Ana Silva and Jon Berg", found.byline());
        assertEquals("Reuters", found.agency());
        assertEquals("LIMA", found.layout().dateline().orElseThrow().place().text());
        assertEquals(
                Optional.of(LocalDate.of(2004, 1, 5)),
                found.layout().dateline().orElseThrow().date());
    }

    @Test
    void a4_what_is_stated_above_the_text_is_kept_and_not_read() {
        LayoutFinder.Found found =
                find("Published: 2011-12-16\nSource: The Daily Post\nhttps://example.org/a\n\n" + PARAGRAPH);
        assertEquals(Optional.of(LocalDate.of(2011, 12, 16)), found.published());
        assertEquals("The Daily Post", found.publisher());
        assertEquals("https://example.org/a", found.url());
        assertEquals(
                1,
                found.layout().sections().stream()
                        .filter(s -> s.kind().isRead())
                        .count());
    }

    @Test
    void a5_a_date_that_stands_alone_is_the_publication_date() {
        LayoutFinder.Found found = find("Crowd disperses\nFriday, 16 December 2011\n" + PARAGRAPH);
        assertEquals(Optional.of(LocalDate.of(2011, 12, 16)), found.published());
        assertEquals("headline", found.layout().sections().get(0).kind().code());
    }

    @Test
    void b1_capitals_between_paragraphs_are_a_crosshead() {
        assertEquals(
                List.of("lead Soldiers ope", "crosshead ARMY DENIES ", "body Soldiers ope"),
                kinds(PARAGRAPH + "\nARMY DENIES FIRING\n" + PARAGRAPH));
    }

    @Test
    void b2_a_few_words_without_a_stop_between_paragraphs_are_a_crosshead() {
        assertEquals(
                "crosshead Months of un",
                kinds(PARAGRAPH + "\n\nMonths of unrest\n\n" + PARAGRAPH).get(1));
    }

    @Test
    void b3_a_short_sentence_with_a_stop_is_body() {
        assertEquals(
                "body He resigned.",
                kinds(PARAGRAPH + "\nHe resigned.\n" + PARAGRAPH).get(1));
    }

    @Test
    void b4_share_and_copyright_lines_are_boilerplate() {
        List<String> kinds = kinds(PARAGRAPH + "\nRead more: Who is who\n" + PARAGRAPH
                + "\nShare\n\n© 2011 The Post. All rights reserved.");
        assertEquals(
                List.of(
                        "lead Soldiers ope",
                        "boilerplate Read more: W",
                        "body Soldiers ope",
                        "boilerplate Share",
                        "boilerplate © 2011 The P"),
                kinds);
    }

    @Test
    void b5_credits_at_the_end_are_a_byline() {
        assertEquals(
                "byline (Reporting b",
                kinds(PARAGRAPH + "\n\n(Reporting by A. Cruz; Editing by B. Low)")
                        .get(1));
    }

    @Test
    void c1_hard_wrapped_paragraphs_are_one_section_each() {
        String text = "The council met late on Tuesday after the two delegations could not\n"
                + "agree on who should chair the talks and left the question to the\n"
                + "speaker of the house, who has not said when he will decide it.\n\n"
                + "Outside, several hundred supporters of the former president waited\n"
                + "in the rain for news of the vote and clashed with riot police who\n"
                + "had closed the bridge that leads to the parliament building.\n";
        assertEquals(List.of("lead The council ", "body Outside, sev"), kinds(text));
    }

    @Test
    void c2_carriage_returns_and_old_line_ends_count_as_line_ends() {
        assertEquals(2, kinds(PARAGRAPH + "\r\n" + PARAGRAPH + "\r\n").size());
        assertEquals(2, kinds(PARAGRAPH + "\r" + PARAGRAPH + "\r").size());
    }

    @Test
    void d1_datelines_of_many_papers_are_found() {
        for (String[] line : new String[][] {
            {"BEIRUT (AFP) - ", "BEIRUT"},
            {"UNITED NATIONS — ", "UNITED NATIONS"},
            {"PORT-AU-PRINCE, Haiti, March 2 (AP) -- ", "PORT-AU-PRINCE"},
            {"Tegucigalpa – ", "Tegucigalpa"},
            {"KIGALI, 7 April 1994 (Xinhua) -- ", "KIGALI"},
            {"SAN SALVADOR, 3 Jan 90 (ACAN-EFE) -- ", "SAN SALVADOR"},
            {"N'DJAMENA, Chad (Reuters) – ", "N'DJAMENA"},
        }) {
            LayoutFinder.Found found = find(line[0] + PARAGRAPH);
            assertEquals(
                    line[1],
                    found.layout().dateline().map(d -> d.place().text()).orElse("none: " + line[0]));
            Section lead = found.layout().findFirst(Section.Kind.LEAD).orElseThrow();
            assertEquals(line[0].length(), lead.span().begin(), line[0]);
        }
    }

    @Test
    void d2_a_dash_within_the_first_sentence_is_no_dateline() {
        for (String lead : List.of(
                "President Diaz – Who took power in May – has fled the capital, two of his ministers said on Monday.",
                "The ceasefire - the third this year - was broken within hours of its signing, monitors reported.",
                "But – Said one diplomat – nobody wants to be the first to leave the talks before the weekend.",
                "Twenty-two people died when a bomb went off in a market, and a further nine are in hospital.")) {
            assertTrue(find(lead).layout().dateline().isEmpty(), lead);
        }
    }

    @Test
    void d3_an_agency_alone_before_the_dash_is_no_place() {
        LayoutFinder.Found found = find("(AFP) - " + PARAGRAPH);
        assertTrue(found.layout().dateline().isEmpty());
        assertEquals("AFP", found.agency());
    }

    @Test
    void e1_the_founding_dispatch_has_three_crossheads_and_a_share_line() throws Exception {
        Path file = Path.of(System.getProperty("rapporteur.root", ".."), "../shared/gold/seed/dispatch.txt");
        Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared/gold is not here");
        List<Section> sections = find(Files.readString(file)).layout().sections();
        assertEquals(
                3,
                sections.stream()
                        .filter(s -> s.kind() == Section.Kind.CROSSHEAD)
                        .count());
        assertEquals(
                1,
                sections.stream()
                        .filter(s -> s.kind() == Section.Kind.BOILERPLATE)
                        .count());
        assertEquals(Section.Kind.LEAD, sections.get(0).kind());
    }
}
