package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found at all, whoever takes part: A words of the lexicon in every form, B what a dispatch that is politics throughout tells. */
class FoundSpecTest {
    /** Three sentences that make any dispatch one of politics. */
    private static final String POLITICS = "President Adama Diallo met the opposition leader in Dakar. The Senegalese government welcomed the talks. "
            + "The opposition praised the president. ";

    @Test
    void a1_a_verb_is_known_in_each_form_though_a_form_stands_in_a_phrase_of_its_own() {
        finds("The Gambian government accused Senegal of piracy.", "ACCUSE 'accused'");
        finds("The Malian army targeted rebel positions near Kidal.", "ASSAULT 'targeted'");
    }

    @Test
    void b1_in_politics_a_verb_tells_an_event_whoever_takes_part() {
        finds(POLITICS + "The proposed law was criticized as a threat to free speech.", "ACCUSE 'criticized'");
        finds(POLITICS + "Agreement on the voters' roll was reached after four days.", "AGREE 'reached'");
    }

    @Test
    void b2_in_politics_the_verdict_of_any_speaker_is_one() {
        finds(POLITICS + "\"What the ministry proposes is dangerous,\" said Awa Sarr, a baker in Thies.", "ACCUSE 'is dangerous'");
    }

    @Test
    void b3_in_politics_a_noun_that_is_said_to_occur_is_told() {
        finds(POLITICS + "Clashes were continuing on the outskirts.", "ASSAULT 'Clashes'");
    }

    /** A claim whose line begins so, in a dispatch of 16 December 2011. */
    private static void finds(String text, String begin) {
        List<String> coded = CodedLines.of("2011-12-16", text);
        assertTrue(coded.stream().anyMatch(l -> l.startsWith(begin)), () -> begin + "\nbegins none of\n" + String.join("\n", coded));
    }
}
