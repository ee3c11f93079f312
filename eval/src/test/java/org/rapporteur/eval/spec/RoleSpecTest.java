package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Participant;
import org.rapporteur.library.Rapporteur;

/** What weighed evidence adds where the rules find nobody or no country, and what it leaves alone. */
class RoleSpecTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.open();
    private static final LocalDate TUESDAY = LocalDate.parse("2014-03-04");

    @Test
    void what_is_asked_at_home_is_asked_of_the_country() {
        assertEquals(
                "Opposition lawmakers in Kenya KEN -> ~ KEN",
                sides(
                        "demanded",
                        "Nine people were killed in Mombasa on Monday, police said. Opposition lawmakers in Kenya demanded an inquiry on Tuesday."));
    }

    @Test
    void those_who_are_among_the_wounded_wounded_nobody() {
        String told = sides(
                "wounded",
                "Fighting went on in Nairobi, Kenya. The doctors' union of Kenya said 595 people, including combatants, had been wounded since Monday.");
        assertTrue(told.contains("-> 595 people") && !told.startsWith("combatants"), told);
    }

    @Test
    void of_an_explosion_or_a_total_nobody_is_told_to_have_done_it() {
        String blast = sides("killed", "An explosion killed nine people in Mombasa on Monday, Kenyan police said.");
        assertTrue(blast.trim().startsWith("-> nine people"), blast);
        String total = sides("killed", "More than 3,000 people have been killed in Kenya since the unrest began.");
        assertTrue(total.trim().startsWith("-> More than 3,000 people"), total);
    }

    @Test
    void a_bomb_that_was_left_behind_is_nobodys() {
        String told = sides(
                "killed",
                "Two villages near Garissa in Kenya were raided last week. Six traders were killed and nine wounded in a car bomb attack on the Kenyan town on Monday.");
        assertEquals("-> Six traders KEN", told.trim());
    }

    @Test
    void a_text_is_tabled_before_its_body() {
        String text =
                "UNITED NATIONS - Sudan has shelled its south for a month. Chile tabled a draft resolution on Sudan in the Security Council on Monday.";
        assertEquals("Chile CHL -> ~ UNO", sides("tabled a draft", text));
        String rival = text + " A rival Norwegian text was put in blue on Tuesday.";
        assertEquals("A rival Norwegian text NOR -> ~ UNO", sides("put in blue", rival));
    }

    @Test
    void a_president_asks_the_parliament_of_his_own_state() {
        String text =
                "Iraqi troops shelled a village near Mosul on Sunday, and Iraqi police arrested four traders in Baghdad. Iraqi rebels attacked a barracks. "
                        + "Turkish President Recep Tayyip Erdogan asked parliament to send troops. Erdogan urged citizens to leave Iraq.";
        assertEquals("Turkish President Recep Tayyip Erdogan TUR -> parliament TUR", sides("asked", text));
        assertEquals("Erdogan TUR -> citizens TUR", sides("urged", text));
    }

    @Test
    void a_town_kills_nobody() {
        String told = sides(
                "killed",
                "Nine people were killed in Mombasa on Monday, Kenyan police said. The government of Kenya condemned the attack.");
        assertTrue(told.endsWith("-> Nine people KEN") && !told.contains("Mombasa"), told);
    }

    @Test
    void those_who_let_go_are_of_the_country_though_nobody_names_them() {
        assertEquals(
                "~ KEN -> Three leaders KEN",
                sides(
                        "released on bail",
                        "Kenyan protesters took to the streets of Nairobi on Monday. Police arrested dozens. Three leaders were released on bail."));
    }

    @Test
    void whom_the_rules_found_stays() {
        assertEquals(
                "Chad TCD -> the ambassador of Sudan SDN",
                sides(
                        "expelled the ambassador",
                        "Chad expelled the ambassador of Sudan on Monday. Khartoum rejected the decision."));
    }

    @Test
    void what_is_implied_has_no_words_and_says_so() {
        Claim claim = claim(
                "demanded",
                "Nine people were killed in Mombasa on Monday, police said. Opposition lawmakers in Kenya demanded an inquiry on Tuesday.");
        Participant asked = claim.participants().recipients().get(0);
        assertTrue(asked.words().isEmpty());
        assertEquals("implied:evidence", asked.actor().rule());
    }

    @Test
    void whom_no_list_knows_is_of_the_country_that_he_is_named_with_though_two_are_told_of() {
        String text =
                "Norway and Chile signed a treaty in Oslo on Monday. Kari Lund, who heads the Norwegian delegation, praised Chile. "
                        + "Lund also thanked the Chilean president.";
        for (String trigger : List.of("praised", "thanked")) {
            Participant lund = claim(trigger, text).participants().actors().get(0);
            assertEquals(Optional.of("NOR"), lund.actor().country());
            assertEquals("country:evidence", lund.actor().rule());
        }
    }

    private static Claim claim(String trigger, String text) {
        List<Claim> claims = RAPPORTEUR.code(text, TUESDAY).claims();
        return claims.stream()
                .filter(c -> c.predicate().trigger().text().equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim '" + trigger + "'"));
    }

    private static String sides(String trigger, String text) {
        Claim claim = claim(trigger, text);
        return names(claim.participants().actors()) + " -> "
                + names(claim.participants().recipients());
    }

    private static String names(List<Participant> parties) {
        return parties.stream()
                .map(p -> p.words().map(w -> w.text()).orElse("~") + " "
                        + p.actor().country().orElse("?"))
                .collect(Collectors.joining(", "));
    }
}
