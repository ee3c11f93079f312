package org.rapporteur.eval.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys and texts made up in the form of MUC-4's files. */
class MucScoreTest {
    private static final String KEY = String.join(
            "\n",
            ";;; a remark",
            "0.  MESSAGE: ID                     DEV-MUC3-9001 (MADE UP)",
            "1.  MESSAGE: TEMPLATE               1 (OPTIONAL)",
            "2.  INCIDENT: DATE                  (- 04 MAY 89) / (03 MAY 89)",
            "3.  INCIDENT: LOCATION              PERU: LIMA (CITY)",
            "4.  INCIDENT: TYPE                  BOMBING",
            "10. PERP: ORGANIZATION ID           \"RED LANTERN\" /",
            "                                    \"RL\"",
            "11. PERP: ORGANIZATION CONFIDENCE   SUSPECTED OR ACCUSED: \"RED LANTERN\" / \"RL\"",
            "12. PHYS TGT: ID                    ? \"BANK\"",
            "                                    \"\\\"EL SOL\\\" STORE\" / \"STORE\"",
            "18. HUM TGT: NAME                   -",
            "19. HUM TGT: DESCRIPTION            \"CLERK\": \"ANA RUIZ\"",
            "21. HUM TGT: NUMBER                 1 / PLURAL: \"ANA RUIZ\"",
            "",
            "0.  MESSAGE: ID                     DEV-MUC3-9002 (MADE UP)",
            "1.  MESSAGE: TEMPLATE               *",
            "4.  INCIDENT: TYPE                  *");

    private static List<MucFill> fills(MucSlot slot) {
        return MucTemplate.keys(KEY).get("DEV-MUC3-9001").get(0).fills(slot);
    }

    private static double value(MucSlot slot, String key, String response) {
        return MucMatch.value(slot, MucFill.parse(key, slot.kind()), MucFill.of(response));
    }

    @Test
    void a_key_has_the_templates_of_each_text_and_none_for_a_text_without_incidents() {
        Map<String, List<MucTemplate>> keys = MucTemplate.keys(KEY);
        assertEquals(List.of("DEV-MUC3-9001", "DEV-MUC3-9002"), List.copyOf(keys.keySet()));
        assertTrue(keys.get("DEV-MUC3-9001").get(0).optional());
        assertEquals(List.of(), keys.get("DEV-MUC3-9002"));
    }

    @Test
    void fills_have_alternatives_references_and_question_marks() {
        assertEquals(List.of(new MucFill(false, List.of("- 04 MAY 89", "03 MAY 89"), List.of())), fills(MucSlot.DATE));
        assertEquals(List.of(new MucFill(false, List.of("RED LANTERN", "RL"), List.of())), fills(MucSlot.ORGANISATION));
        assertEquals(
                List.of(new MucFill(false, List.of("SUSPECTED OR ACCUSED"), List.of("RED LANTERN", "RL"))),
                fills(MucSlot.CONFIDENCE));
        assertEquals(
                List.of(
                        new MucFill(true, List.of("BANK"), List.of()),
                        new MucFill(false, List.of("\"EL SOL\" STORE", "STORE"), List.of())),
                fills(MucSlot.PHYSICAL));
        assertEquals(List.of(), fills(MucSlot.NAME));
        assertEquals(List.of(new MucFill(false, List.of("CLERK"), List.of("ANA RUIZ"))), fills(MucSlot.DESCRIPTION));
        assertEquals(List.of(new MucFill(false, List.of("1", "PLURAL"), List.of("ANA RUIZ"))), fills(MucSlot.NUMBER));
    }

    @Test
    void strings_match_in_full_with_modifiers_around_them_and_in_part_by_their_head_or_the_end_of_a_name() {
        assertEquals(1, value(MucSlot.DESCRIPTION, "\"BANK CLERKS\"", "THE 12 BANK CLERKS OF LIMA"));
        assertEquals(0.5, value(MucSlot.DESCRIPTION, "\"YOUNG CLERK\"", "A CLERK"));
        assertEquals(0.5, value(MucSlot.NAME, "\"ANA MARIA RUIZ\"", "RUIZ"));
        assertEquals(0, value(MucSlot.NAME, "\"ANA MARIA RUIZ\"", "PABLO SOTO"));
    }

    @Test
    void dates_and_places_match_in_part() {
        assertEquals(1, value(MucSlot.DATE, "03 MAY 89", "03 MAY 89"));
        assertEquals(0.5, value(MucSlot.DATE, "- 03 MAY 89", "03 MAY 89"));
        assertEquals(0, value(MucSlot.DATE, "03 MAY 89", "04 MAY 89"));
        assertEquals(1, value(MucSlot.LOCATION, "PERU: JUNIN (DEPARTMENT): JAUJA (CITY)", "PERU: JAUJA"));
        assertEquals(0.5, value(MucSlot.LOCATION, "PERU: JAUJA (CITY)", "PERU"));
        assertEquals(0, value(MucSlot.LOCATION, "PERU", "CHILE"));
    }

    @Test
    void what_belongs_to_another_fill_must_belong_to_the_right_one() {
        MucFill key = MucFill.parse("DEATH: \"ANA RUIZ\"", MucSlot.Kind.SET);
        assertEquals(1, MucMatch.value(MucSlot.EFFECT, key, MucFill.of("DEATH", "RUIZ")));
        assertEquals(0, MucMatch.value(MucSlot.EFFECT, key, MucFill.of("DEATH", "PABLO SOTO")));
        assertEquals(0, MucMatch.value(MucSlot.EFFECT, key, MucFill.of("INJURY", "RUIZ")));
    }

    private static MucTemplate template(String type, String victim) {
        return new MucTemplate(
                false, Map.of(MucSlot.TYPE, List.of(MucFill.of(type)), MucSlot.NAME, List.of(MucFill.of(victim))));
    }

    private static String report(List<MucTemplate> key, List<MucTemplate> found) {
        MucScore score = new MucScore();
        score.add(key, found);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        score.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void templates_are_put_side_by_side_in_any_order_and_the_rest_is_missed_or_too_much() {
        String report = report(
                List.of(template("ATTACK", "ANA RUIZ"), template("BOMBING", "PABLO SOTO")),
                List.of(template("BOMBING", "PABLO SOTO"), template("ATTACK", "JUAN VEGA")));
        assertTrue(report.startsWith("incidents: 2 in the keys, 2 found, 1 side by side"), report);
        assertTrue(report.contains("recall 0.500  precision 0.500  F1 0.500  (2.0 right, 4 of keys, 4 found)"), report);
    }

    @Test
    void an_optional_template_is_not_missed() {
        MucTemplate doubted = new MucTemplate(true, Map.of(MucSlot.TYPE, List.of(MucFill.of("ATTACK"))));
        assertTrue(report(List.of(doubted), List.of()).contains("(0.0 right, 0 of keys, 0 found)"));
    }

    @Test
    void texts_are_told_apart_by_their_headings_and_dated_by_their_datelines() {
        Map<String, String> texts = MucTexts.of(
                "DEV-MUC3-9001 (MADE UP)\n\n   LIMA, 4 MAY 89 -- [TEXT] A BOMB WENT OFF.\n\n\nDEV-MUC3-9002 (MADE UP)\n\n   NO CITY.\n");
        assertEquals(List.of("DEV-MUC3-9001", "DEV-MUC3-9002"), List.copyOf(texts.keySet()));
        assertEquals(Optional.of(LocalDate.of(1989, 5, 4)), MucTexts.day(texts.getOrDefault("DEV-MUC3-9001", "")));
        assertEquals("04 MAY 89", MucTexts.written(LocalDate.of(1989, 5, 4)));
    }
}
