package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Position;

/** Q, further: stands told by turns of phrase, by likeness, by whom one sides with and by what one asks of others. */
class StandSpecTest {
    private static final String DRAFT = "Norway has tabled a draft resolution on Chad in the Security Council. ";

    private static List<String> positions(String text) {
        return CodedLines.coding("2008-02-04", DRAFT + text).entries().stream()
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .map(p -> p.holder().label() + " " + p.stance().code())
                .sorted()
                .toList();
    }

    private static void holds(String text, String... wanted) {
        List<String> found = positions(text);
        for (String position : wanted) {
            assertTrue(found.contains(position), "no '" + position + "' among " + found);
        }
    }

    private static void lacks(String text, String holder) {
        List<String> found = positions(text);
        assertTrue(found.stream().noneMatch(p -> p.startsWith(holder + " ")), holder + " is among " + found);
    }

    @Test
    void turns_of_phrase_need_no_object_where_a_text_is_debated() {
        holds("Peru has dug in its heels.", "PER against");
        holds("Ireland came round in the end.", "IRL for");
        holds("Nepal is playing its cards close to its chest.", "NPL undecided");
        holds("Jordan was lukewarm.", "JOR for-with-changes");
        holds("Gabon is among the abstainers.", "GAB abstained");
    }

    @Test
    void a_turn_that_is_about_something_else_is_no_stand() {
        lacks("Sudan was alarmed at the fighting in the east.", "SDN");
    }

    @Test
    void who_stands_by_the_sponsor_stands_by_the_text() {
        holds("Chile and Mexico rallied behind Oslo.", "CHL for", "MEX for");
        holds("Belgium has pledged its support to the sponsors.", "BEL for");
    }

    @Test
    void what_members_urge_on_others_they_want_themselves() {
        holds("Egypt urged all members to endorse the text.", "EGY for");
        holds("Libya called on the council to reject the draft.", "LBY against");
    }

    @Test
    void stands_told_by_likeness_are_those_told_before() {
        holds("Qatar denounced the draft. Kuwait took the same line.", "KWT against");
        holds("Croatia backs the draft, and so do Malta and Cyprus.", "HRV for", "MLT for", "CYP for");
        holds("Panama will abstain. Fiji may follow suit.", "FJI abstained");
        assertFalse(positions("Panama will abstain. Fiji did not follow suit.").contains("FJI abstained"));
    }

    @Test
    void what_somebody_is_unlikely_or_loath_to_back_he_cannot_support() {
        holds("Kenya is unlikely to support the text.", "KEN against-unless-changed");
        holds("Togo was loath to endorse the draft.", "TGO against-unless-changed");
    }

    @Test
    void what_is_backed_only_on_a_condition_is_for_with_changes() {
        holds("Hungary will back the draft only if the date is dropped.", "HUN for-with-changes");
    }

    @Test
    void a_council_has_no_stand_on_what_it_debates() {
        lacks("The Security Council is studying the draft.", "UNO");
    }

    @Test
    void who_sides_with_a_member_stands_where_it_stands() {
        holds("Egypt opposes the draft. Jordan and Oman side with Cairo.", "JOR against", "OMN against");
        holds("Peru and Chile have rallied to Norway's side.", "PER for", "CHL for");
    }

    @Test
    void a_stand_on_what_the_text_would_do_is_one_on_the_text() {
        String draft = "The text would send a mission to the border. ";
        holds(draft + "Ghana supports the mission. Cuba is against any mission.", "GHA for", "CUB against");
        lacks(draft + "Ghana condemned the shelling.", "GHA");
    }

    @Test
    void a_name_that_belongs_to_a_country_speaks_for_it() {
        holds("Fiji's Joji Tora said he could live with the text.", "FJI for");
    }

    @Test
    void what_is_not_let_through_is_refused_as_it_stands() {
        holds("Sudan would not let it through.", "SDN against-unless-changed");
    }

    @Test
    void texts_that_are_killed_by_a_veto_are_vetoed() {
        holds("France killed a similar draft with its veto.", "FRA vetoed");
    }

    @Test
    void who_tabled_a_text_with_others_sponsors_it_with_them() {
        List<String> found = CodedLines.coding(
                        "2008-02-04",
                        "Qatar introduced the resolution together with Oman and Yemen. The text, put forward after a week of talks, bans"
                                + " arms sales.")
                .entries()
                .stream()
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .map(p -> p.holder().label() + " " + p.stance().code())
                .toList();
        assertTrue(found.containsAll(List.of("QAT sponsor", "OMN sponsor", "YEM sponsor")), found.toString());
    }

    @Test
    void who_acts_along_with_others_stands_with_them() {
        holds("Ghana has signed on as a co-sponsor, along with Mali.", "GHA sponsor", "MLI sponsor");
        holds("Haiti and Cuba cast the two dissenting votes.", "HTI against", "CUB against");
    }

    @Test
    void nouns_tell_stands_with_those_they_come_from() {
        holds("Praise for the text came from Samoa and Tonga.", "WSM for", "TON for");
        holds("The draft has the backing of Cyprus.", "CYP for");
        holds("Among those in favour were Laos and Benin.", "LAO for", "BEN for");
    }

    @Test
    void what_a_speaker_says_should_be_done_with_a_text_is_his_stand() {
        holds("Togo's envoy said the council should adopt the text without delay.", "TGO for");
    }

    @Test
    void a_word_that_leaves_no_doubt_settles_what_is_only_seen() {
        holds("Chad is also opposed.", "TCD against");
        holds("Spain and Togo have joined Oslo as sponsors.", "ESP sponsor", "TGO sponsor");
        holds("Kenya said it was proud to be a co-sponsor.", "KEN sponsor");
    }

    @Test
    void who_backs_a_text_as_it_stands_wants_no_change_of_it() {
        holds("Peru endorsed the text as it stands.", "PER for");
        holds("Peru cannot support the text as it stands.", "PER against-unless-changed");
        holds("Gabon backed the draft without reservation.", "GAB for");
    }
}
