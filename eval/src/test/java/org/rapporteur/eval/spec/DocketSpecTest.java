package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Coding;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;
import org.rapporteur.council.Precedents;
import org.rapporteur.council.VoteOutlook;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.DocketReader;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.RecurrenceChecker;
import org.rapporteur.docket.VoteAhead;
import org.rapporteur.know.Knowledge;

/** Y: what dispatches on one body come to when they are laid side by side. */
class DocketSpecTest {
    private static final Bodies BODIES = Bodies.load();
    private static final Body COUNCIL = BODIES.find("UNSC").orElseThrow();
    private static final Precedents PRECEDENTS = new Precedents(BODIES, Knowledge.load());
    private static final Coding MONDAY = CodedLines.coding(
            "2006-07-10",
            "Japan circulated a draft resolution on North Korea in the Security Council. China said it would vote against"
                    + " the draft.");
    private static final Coding FRIDAY = CodedLines.coding(
            "2006-07-14",
            "Japan has revised its draft resolution on North Korea in the Security Council. China said it would vote for"
                    + " the draft. Western diplomats called the draft weak.");

    private static Docket docket(List<String> topic, Coding... codings) {
        DocketReader reader = new DocketReader(
                n -> BODIES.find(n).filter(COUNCIL::equals).isPresent(),
                topic,
                Optional.of(new RecurrenceChecker(PRECEDENTS, String.join(" ", topic))));
        for (Coding coding : codings) {
            reader.take(coding);
        }
        return reader.docket();
    }

    private static List<String> stances(Item item, String holder) {
        return item.positions().getOrDefault(holder, List.of()).stream()
                .map(t -> t.published().orElseThrow() + " " + t.entry().stance().code())
                .toList();
    }

    private static List<String> checked(String day, String text) {
        return docket(List.of(), CodedLines.coding(day, text)).checked().stream()
                .map(c -> c.result().code() + ": " + c.reason() + " " + c.votes())
                .toList();
    }

    @Test
    void y1_a_draft_of_the_same_sponsors_is_one_instrument_over_dispatches() {
        Docket docket = docket(List.of(), MONDAY, FRIDAY);
        assertEquals(1, docket.items().size());
        assertEquals(2, docket.items().get(0).tellings().size());
        assertEquals(List.of("JPN"), docket.items().get(0).sponsors());
    }

    @Test
    void y2_all_positions_of_a_member_are_kept_and_the_last_is_the_latest() {
        Item item = docket(List.of(), MONDAY, FRIDAY).items().get(0);
        assertEquals(List.of("2006-07-10 against", "2006-07-14 for"), stances(item, "CHN"));
        assertEquals("for", item.latest("CHN").orElseThrow().entry().stance().code());
    }

    @Test
    void y3_the_order_in_which_dispatches_come_changes_nothing() {
        List<Coding> all = new ArrayList<>(List.of(MONDAY, FRIDAY));
        Docket one = docket(List.of(), all.toArray(new Coding[0]));
        Collections.reverse(all);
        assertEquals(one, docket(List.of(), all.toArray(new Coding[0])));
    }

    @Test
    void y4_a_group_keeps_its_own_position_and_is_never_spread_over_members() {
        Item item = docket(List.of(), FRIDAY).items().get(0);
        assertTrue(
                item.positions().containsKey("Western diplomats"),
                item.positions().keySet().toString());
        assertTrue(item.positions().keySet().stream().noneMatch(List.of("USA", "GBR", "FRA")::contains));
    }

    @Test
    void y5_a_dispatch_on_another_topic_or_another_body_is_left_out() {
        assertEquals(0, docket(List.of("Myanmar"), MONDAY).dispatches());
        Coding league = CodedLines.coding("2006-07-14", "Lebanon called an emergency meeting of the Arab League.");
        assertEquals(0, docket(List.of(), league).dispatches());
    }

    @Test
    void y6_what_one_dispatch_says_both_ways_is_for_with_changes_with_both_words() {
        Coding both = CodedLines.coding(
                "2006-07-14",
                "Japan circulated a draft resolution on North Korea in the Security Council. Peru welcomed the draft. Peru"
                        + " called the draft weak.");
        Item item = docket(List.of(), both).items().get(0);
        assertEquals(List.of("2006-07-14 for-with-changes"), stances(item, "PER"));
        assertEquals(2, item.latest("PER").orElseThrow().entry().evidence().size());
    }

    @Test
    void y7_a_text_without_body_sponsor_or_name_is_of_no_bodys_docket() {
        Coding text = CodedLines.coding("2006-07-14", "Peru called the text weak.");
        assertEquals(0, docket(List.of(), text).dispatches());
        text.entries().stream()
                .filter(org.rapporteur.ledger.Instrument.class::isInstance)
                .map(org.rapporteur.ledger.Instrument.class::cast)
                .forEach(i -> assertEquals("", i.body()));
    }

    @Test
    void y8_without_a_date_the_vote_ahead_is_not_known_and_says_why() {
        Coding undated =
                CodedLines.undated("Japan circulated a draft resolution on North Korea in the Security Council.");
        Answer<VoteOutlook> outlook =
                VoteAhead.outlook(docket(List.of(), undated).items().get(0), COUNCIL);
        assertTrue(outlook.found().isEmpty());
        assertTrue(outlook.reason().contains("without a date"), outlook.reason());
    }

    @Test
    void y9_a_day_outside_the_data_gives_no_vote_ahead() {
        Coding early = CodedLines.coding(
                "1938-07-14", "Japan circulated a draft resolution on Manchuria in the Security Council.");
        Answer<VoteOutlook> outlook =
                VoteAhead.outlook(docket(List.of(), early).items().get(0), COUNCIL);
        assertTrue(outlook.reason().contains("1946"), outlook.reason());
    }

    @Test
    void y10_another_veto_is_borne_out_by_the_earlier_one_on_record() {
        List<String> found = checked(
                "2012-02-05",
                "Russia and China again vetoed a Security Council draft resolution on Syria on Saturday.");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("borne-out: "), found.get(0));
        assertTrue(found.get(0).contains("S/2011/612"), found.get(0));
    }

    @Test
    void y11_a_first_veto_that_was_none_is_not_borne_out_and_the_votes_are_named() {
        List<String> found = checked(
                "2012-02-05",
                "Russia for the first time vetoed a Security Council draft resolution on Syria on Saturday.");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("not-borne-out: "), found.get(0));
        assertTrue(found.get(0).contains("S/2011/612"), found.get(0));
    }

    @Test
    void y12_without_a_country_to_look_for_nothing_is_checked() {
        List<String> found =
                checked("2012-02-05", "Russia again vetoed a Security Council draft resolution on piracy on Saturday.");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("not-known: not checked"), found.toString());
    }
}
