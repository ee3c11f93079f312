package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Responsibility;

/** X, further: who is said to bear responsibility, where no verb of ordering or doing tells it. */
class ChargeSpecTest {
    private static List<String> charges(String text) {
        return CodedLines.coding("2008-02-04", text).entries().stream()
                .filter(Responsibility.class::isInstance)
                .map(Responsibility.class::cast)
                .map(r -> r.who().party().name() + " "
                        + String.join(
                                "/",
                                r.degrees().stream()
                                        .map(Responsibility.Degree::code)
                                        .toList()))
                .toList();
    }

    private static void holds(String text, String wanted) {
        List<String> found = charges(text);
        assertTrue(found.contains(wanted), "no '" + wanted + "' among " + found);
    }

    private static void lacks(String text, String who) {
        List<String> found = charges(text);
        assertTrue(found.stream().noneMatch(c -> c.startsWith(who)), who + " is among " + found);
    }

    @Test
    void orders_come_from_whoever_gave_them() {
        holds(
                "Villagers were massacred in Chad. The orders came from army commanders in N'Djamena, a witness said.",
                "army commanders in N'Djamena ordered");
    }

    @Test
    void who_looks_on_fails_to_prevent() {
        holds("Militiamen burned houses in Chad while Sudanese police looked on.", "Sudanese police failed to prevent");
    }

    @Test
    void who_is_guilty_of_harm_carried_it_out() {
        holds("The panel said Chad was guilty of war crimes.", "Chad carried out");
        lacks("The panel said Chad was not guilty of war crimes.", "Chad");
    }

    @Test
    void who_vouches_for_harm_did_not_do_it() {
        lacks("About 800 villagers were expelled from Chad, according to the United Nations.", "United Nations");
    }

    @Test
    void who_is_known_by_a_name_is_blamed_under_it() {
        holds("The UN blamed a militia known as the Panthers for the killings in Chad.", "a militia carried out");
    }
}
