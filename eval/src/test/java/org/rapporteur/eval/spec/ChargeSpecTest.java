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

    @Test
    void who_did_nothing_to_stop_harm_failed_to_prevent_it() {
        holds(
                "The envoy said General Ali Deby had done nothing to stop the shelling of villages in Chad.",
                "Ali Deby failed to prevent");
    }

    @Test
    void who_looks_the_other_way_condones_what_was_told_before() {
        holds(
                "Gunmen killed villagers in Chad. A deserter said his officers looked the other way.",
                "his officers condoned");
        lacks("Chad held talks in Paris. A deserter said his officers looked the other way.", "his officers");
    }

    @Test
    void harm_may_be_the_subject_of_the_order() {
        holds("The panel said the burnings were ordered by the Presidential Guard.", "the Presidential Guard ordered");
    }

    @Test
    void blame_is_pinned_on_somebody() {
        holds("Officials in Chad pinned the massacre on the Sudanese army.", "the Sudanese army carried out");
        holds("Chad attributed the shelling to Sudanese troops.", "Sudanese troops carried out");
        lacks("Officials in Chad pinned their hopes on the Sudanese army.", "the Sudanese army");
    }

    @Test
    void who_was_aware_of_harm_knew() {
        holds("The report said army commanders were aware of the rapes in Chad.", "army commanders knew");
    }

    @Test
    void what_is_admitted_was_done_by_those_named() {
        holds("The minister admitted abuses by Chadian soldiers.", "Chadian soldiers carried out");
    }

    @Test
    void a_date_and_a_count_do_no_harm() {
        lacks("At least 40 people have been killed since President Idriss Deby took power in Chad.", "Idriss Deby");
        lacks("Nine villagers were killed in Chad, by the count of a police spokesman.", "the count");
    }

    @Test
    void whatever_somebody_is_accused_of_having_ordered_is_held_against_him() {
        holds(
                "Nine students were killed in Chad. Envoys accused the governor of having ordered the raid.",
                "the governor ordered");
    }

    @Test
    void who_had_known_of_harm_told_just_before_bears_a_part() {
        holds(
                "Gunmen massacred villagers in Chad. The panel said the governor had known about their plan.",
                "the governor knew");
        lacks("Envoys met in Chad. The panel said the governor had known about the plan.", "the governor");
    }
}
