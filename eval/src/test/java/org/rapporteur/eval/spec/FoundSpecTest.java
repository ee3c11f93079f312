package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is found at all, whoever takes part: A words of the lexicon in every form, B what a dispatch that is politics throughout
 * tells, C events within events, D blame in a speaker's
 * own words, E phrases of talks, strikes and councils.
 */
class FoundSpecTest {
    /** Three sentences that make any dispatch one of politics. */
    private static final String POLITICS =
            "President Adama Diallo met the opposition leader in Dakar. The Senegalese government welcomed the talks. "
                    + "The opposition praised the president. ";

    @Test
    void a1_a_verb_is_known_in_each_form_though_a_form_stands_in_a_phrase_of_its_own() {
        finds("The Gambian government accused Senegal of piracy.", "ACCUSE 'accused'");
        finds("The Malian army targeted Kidal.", "ASSAULT 'targeted'");
    }

    @Test
    void b1_in_politics_a_verb_tells_an_event_whoever_takes_part() {
        finds(POLITICS + "The proposed law was criticized as a threat to free speech.", "ACCUSE 'criticized'");
        finds(POLITICS + "Agreement on the voters' roll was reached after four days.", "AGREE 'reached'");
    }

    @Test
    void b2_in_politics_the_verdict_of_any_speaker_is_one() {
        finds(
                POLITICS + "\"What the ministry proposes is dangerous,\" said Awa Sarr, a baker in Thies.",
                "ACCUSE 'is dangerous'");
    }

    @Test
    void b3_in_politics_a_noun_that_is_said_to_occur_is_told() {
        finds(POLITICS + "Clashes were continuing on the outskirts.", "ASSAULT 'Clashes'");
    }

    @Test
    void b4_in_politics_who_acts_is_enough_where_the_recipient_is_a_thing() {
        finds(POLITICS + "Senegalese army helicopters hit a warehouse near the border.", "ASSAULT 'hit'");
        finds(POLITICS + "The opposition warned that the accord would collapse.", "THREATEN 'warned'");
    }

    @Test
    void b5_in_politics_what_any_party_says_ought_to_be_done_is_a_demand() {
        finds(POLITICS + "\"The people must have a voice,\" Diallo said.", "REQUEST 'must have'");
        finds(POLITICS + "\"We have to protect our schools,\" Diallo said.", "REQUEST 'have to protect'");
    }

    @Test
    void b6_in_politics_an_everyday_word_has_the_sense_of_politics() {
        finds(POLITICS + "Several of them oppose the treaty.", "REJECT 'oppose");
        finds(POLITICS + "The motion was approved on Friday.", "SUPPORT '");
        findsNo(POLITICS + "The minister took in the view from a hill named Deux Mamelles.", "ACCUSE 'named'");
    }

    @Test
    void c1_what_is_called_for_is_an_event_of_its_own() {
        finds(POLITICS + "The opposition called for an independent inquiry.", "REQUEST 'called for");
        finds(POLITICS + "The opposition called for an independent inquiry.", "ACCUSE 'independent inquiry");
        assertTrue(CodedLines.of("2011-12-16", POLITICS + "The opposition called for an independent inquiry.").stream()
                .anyMatch(l -> l.startsWith("ACCUSE 'independent inquiry") && l.contains("wanted")));
    }

    @Test
    void d1_a_speaker_blames_in_words_that_are_no_verbs_of_blame() {
        finds(POLITICS + "\"The minister does not listen to the farmers,\" Diallo said.", "ACCUSE 'not listen");
        finds(POLITICS + "Opposition leaders said the vote was a charade.", "ACCUSE 'was a charade'");
        finds(POLITICS + "The opposition said the government had no right to sell the port.", "ACCUSE 'had no right'");
    }

    @Test
    void d2_not_only_denies_nothing() {
        finds(
                POLITICS + "\"The decree is not only illegal but an insult,\" the opposition said.",
                "ACCUSE 'is not only illegal'");
    }

    @Test
    void e1_talks_and_strikes_have_their_phrases() {
        finds(POLITICS + "Dockworkers embarked on strike over pay.", "PROTEST 'embarked on strike'");
        finds(POLITICS + "The union called off its walkout.", "CONCEDE 'called off its walkout'");
        finds(POLITICS + "Foreign Minister Awa Sow voiced readiness for talks.", "AGREE 'voiced readiness'");
        finds(POLITICS + "The two sides reached a tentative deal.", "AGREE 'reached a tentative deal'");
    }

    @Test
    void e2_councils_have_theirs() {
        finds(
                "The Security Council on Friday reviewed the mandate. France tabled a resolution on Mali. Russia blocked the statement.",
                "REQUEST 'tabled");
        finds(
                "The Security Council on Friday reviewed the mandate. France tabled a resolution on Mali. Russia blocked the statement.",
                "REJECT 'blocked");
    }

    /** A claim whose line begins so, in a dispatch of 16 December 2011. */
    private static void finds(String text, String begin) {
        List<String> coded = CodedLines.of("2011-12-16", text);
        assertTrue(
                coded.stream().anyMatch(l -> l.startsWith(begin)),
                () -> begin + "\nbegins none of\n" + String.join("\n", coded));
    }

    /** No claim whose line begins so. */
    private static void findsNo(String text, String begin) {
        assertTrue(CodedLines.of("2011-12-16", text).stream().noneMatch(l -> l.startsWith(begin)), begin);
    }

    @Test
    void z1_what_somebody_is_in_or_under_is_told_as_what_he_does() {
        finds("Kenya is in talks with Sudan.", "CONSULT 'is in talks' [Kenya KEN GOV] -> [Sudan SDN GOV]");
        finds(
                "The town of Goma was under siege by rebels.",
                "COERCE 'was under siege' [rebels COD REB] -> [The town of Goma COD GOV]");
        finds(
                "Miners in Peru are on strike against the government of Peru.",
                "PROTEST 'are on strike' [Miners in Peru PER LAB]");
        finds("Ghana is at war with Togo.", "ASSAULT 'is at war' [Ghana GHA GOV] -> [Togo TGO GOV]");
    }

    @Test
    void z2_what_a_captain_admits_and_what_a_government_lets_another_know() {
        finds(
                "The captain confessed that he sailed on orders of the army of Chile.",
                "CONCEDE 'confessed' [The captain CHL MIL]");
        finds(
                "The Kenyan government notified Norway that it was pulling out.",
                "CONSULT 'notified' [The Kenyan government KEN GOV] -> [Norway NOR GOV]");
    }
}
