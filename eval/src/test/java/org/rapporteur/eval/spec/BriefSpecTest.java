package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.brief.Brief;
import org.rapporteur.brief.BriefMaker;
import org.rapporteur.brief.BriefSubject;
import org.rapporteur.code.Coding;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;
import org.rapporteur.docket.DocketReader;
import org.rapporteur.incident.Incident;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;

/** X: what a brief says, statement by statement, of dispatches on one draft that members change their minds about. */
class BriefSpecTest {
    private static final Coding FIRST = CodedLines.coding(
            "2006-07-10",
            "Japan circulated a draft resolution on North Korea in the Security Council on Monday. China called the draft"
                    + " \"an overreaction\" and said it would vote against it. The draft condemns the missile launches.\n\n"
                    + "At least 12 fishermen were killed when a patrol boat sank their vessel off Wonsan on Sunday, police said.");
    private static final Coding SECOND = CodedLines.coding(
            "2006-07-14",
            "China said it would vote for the draft resolution on North Korea that Japan circulated in the Security Council"
                    + " after sanctions were dropped. The council is going to vote on the draft on Saturday.\n\n"
                    + "At least 14 fishermen were killed when a patrol boat sank their vessel off Wonsan on Sunday, police said.");

    private static Brief brief(List<Coding> codings, Optional<LocalDate> since) {
        try (MemoryStore store = new MemoryStore()) {
            store.add(codings);
            new Reconciling(store).run();
            List<Incident> incidents = new ArrayList<>();
            new Happenings(store).forEach(incidents::add);
            Bodies bodies = Bodies.load();
            Optional<Body> council = bodies.find("UNSC");
            DocketReader reader = new DocketReader(n -> bodies.find(n).equals(council), List.of());
            codings.forEach(reader::take);
            BriefSubject subject = new BriefSubject(
                    "United Nations Security Council", council, "Korea", Optional.empty(), Optional.empty(), since);
            return new BriefMaker(subject, (id, words) -> words).brief(codings, reader.docket(), incidents, List.of());
        }
    }

    private static List<Brief.Statement> statements(Brief brief, String heading) {
        List<Brief.Statement> all = new ArrayList<>();
        for (Brief.Part part : brief.parts()) {
            if (part.heading().startsWith(heading)) {
                part.blocks().forEach(b -> all.addAll(statements(b)));
            }
        }
        return all;
    }

    private static List<Brief.Statement> statements(Brief.Block block) {
        if (block instanceof Brief.Item item) {
            return List.of(item.statement());
        }
        return block instanceof Brief.Heading heading
                ? List.of(heading.statement())
                : ((Brief.Table) block).rows().stream().flatMap(List::stream).toList();
    }

    private static String text(Brief brief, String heading) {
        StringBuilder text = new StringBuilder();
        statements(brief, heading).forEach(s -> {
            s.runs().forEach(r -> text.append(r.text()));
            text.append('\n');
        });
        return text.toString();
    }

    private static void holds(String text, String words) {
        assertTrue(text.contains(words), "no '" + words + "' in\n" + text);
    }

    @Test
    void x1_a_toll_stands_with_its_bounds_its_words_and_who_counts() {
        String tolls = text(brief(List.of(FIRST), Optional.empty()), "Tolls");
        holds(tolls, "12 or more killed");
        holds(tolls, "At least 12 fishermen were killed");
        holds(tolls.toLowerCase(Locale.ROOT), "police");
    }

    @Test
    void x2_a_position_is_told_in_the_holders_words_and_members_nobody_heard_are_named_as_such() {
        String stands = text(brief(List.of(FIRST), Optional.empty()), "Who stands");
        holds(stands, "China");
        holds(stands, "against it");
        holds(stands, "an overreaction");
        holds(stands, "It says: condemns the missile launches");
        String silent = stands.lines()
                .filter(l -> l.startsWith("No dispatch tells"))
                .findFirst()
                .orElseThrow();
        holds(silent, "Greece");
        assertFalse(silent.contains("China") || silent.contains("Japan"), silent);
    }

    @Test
    void x3_a_position_that_changed_is_shown_with_what_it_was() {
        holds(
                text(brief(List.of(FIRST, SECOND), Optional.empty()), "Who stands"),
                "for it; before, 10 July 2006: against it");
    }

    @Test
    void x4_what_would_carry_it_is_reckoned_from_the_positions_and_rests_on_their_words() {
        Brief brief = brief(List.of(FIRST), Optional.empty());
        String carry = text(brief, "What would carry");
        holds(carry, "Article 27(3)");
        holds(carry, "Against it, with a veto: China.");
        List<Brief.Statement> lines = statements(brief, "What would carry").stream()
                .filter(s -> s.runs().stream().anyMatch(r -> r.text().startsWith("Against it")))
                .toList();
        assertFalse(lines.get(0).notes().isEmpty());
    }

    @Test
    void x5_since_a_day_only_what_is_new_is_said_to_have_changed() {
        String news =
                text(brief(List.of(FIRST, SECOND), Optional.of(LocalDate.of(2006, 7, 12))), "New since 12 July 2006");
        holds(news, "China: for it, before against it");
        assertFalse(news.contains("Japan: sponsor"), news);
        String none = text(brief(List.of(FIRST, SECOND), Optional.of(LocalDate.of(2007, 1, 1))), "New since");
        assertEquals("No dispatch of that day or later tells anything new of this.\n", none);
    }

    @Test
    void x6_every_sentence_about_the_world_has_a_note_and_every_note_a_passage_that_stands_there() {
        Brief brief = brief(List.of(FIRST, SECOND), Optional.of(LocalDate.of(2006, 7, 12)));
        TreeSet<Integer> cited = new TreeSet<>();
        for (Brief.Part part : brief.parts()) {
            for (Brief.Block block : part.blocks()) {
                List<Brief.Statement> all = statements(block);
                all.forEach(s -> cited.addAll(s.notes()));
                boolean noted = all.stream().anyMatch(s -> !s.notes().isEmpty());
                assertTrue(noted, "without a note, under " + part.heading() + ": " + all);
            }
        }
        TreeSet<Integer> given = new TreeSet<>();
        for (Brief.Source source : brief.sources()) {
            Coding coding = source.dispatchId().equals(FIRST.dispatch().id()) ? FIRST : SECOND;
            String text = coding.dispatch().text().value();
            for (Brief.Passage passage : source.passages()) {
                given.add(passage.number());
                String there = text.substring(
                        text.offsetByCodePoints(0, passage.begin()), text.offsetByCodePoints(0, passage.end()));
                assertEquals(there.strip().replace('\n', ' '), passage.text());
            }
        }
        assertEquals(given, cited);
    }

    @Test
    void x7_the_order_in_which_dispatches_came_changes_nothing() {
        List<Coding> turned = new ArrayList<>(List.of(FIRST, SECOND));
        Collections.reverse(turned);
        assertEquals(brief(List.of(FIRST, SECOND), Optional.empty()), brief(turned, Optional.empty()));
    }
}
