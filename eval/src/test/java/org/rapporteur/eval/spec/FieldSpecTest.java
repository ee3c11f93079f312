package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Context.Recurrence;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Source;
import org.rapporteur.read.Quotation;
import org.rapporteur.text.Words;

/** J to P: where and when it was said, which time it is, at how many sites, at what part of the day, and the words behind a stance. */
class FieldSpecTest {
    private static final String FRIDAY = "2011-12-16";

    private static Claim claim(String text, String trigger) {
        List<Claim> claims = CodedLines.coding(FRIDAY, text).claims();
        return claims.stream()
                .filter(c -> c.predicate().trigger().text().contains(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + trigger + "' among "
                        + claims.stream().map(CodedLines::line).toList()));
    }

    private static Source source(String text, String trigger) {
        List<Source> chain = claim(text, trigger).voice().attribution();
        assertTrue(!chain.isEmpty(), "nobody says it");
        return chain.get(chain.size() - 1);
    }

    private static void saidAt(String text, String trigger, String place) {
        assertEquals(Optional.of(place), source(text, trigger).saidAt().map(Words::text));
    }

    private static void saidOn(String text, String trigger, String day) {
        assertEquals(
                Optional.ofNullable(day.isEmpty() ? null : LocalDate.parse(day)),
                source(text, trigger).saidOn());
    }

    private static String recurrence(String text, String trigger) {
        return claim(text, trigger)
                .context()
                .recurrence()
                .map(FieldSpecTest::line)
                .orElse("");
    }

    private static String line(Recurrence r) {
        return r.kind() + (r.n() > 0 ? " " + r.n() : "") + " '" + r.words().text() + "'";
    }

    private static String sites(String text, String trigger) {
        return claim(text, trigger)
                .circumstances()
                .sites()
                .map(s -> s.count() + " " + s.kind())
                .orElse("");
    }

    private static String evidence(String text, String trigger, String field) {
        return claim(text, trigger).provenance().evidence().stream()
                .filter(e -> e.field().equals(field))
                .flatMap(e -> e.words().stream())
                .map(Words::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void j1_a_speaker_says_it_somewhere() {
        saidAt(
                "\"The army killed civilians,\" Norwegian Foreign Minister Jonas Gahr Store said in Oslo.",
                "killed",
                "Oslo");
    }

    @Test
    void j2_a_speaker_tells_reporters_somewhere() {
        saidAt(
                "The general told reporters in Nairobi that rebels had attacked the convoy near Juba.",
                "attacked",
                "Nairobi");
    }

    @Test
    void j3_an_occasion_is_held_somewhere() {
        saidAt(
                "The spokesman said at a news conference in Kigali that soldiers had shot two students.",
                "shot",
                "Kigali");
    }

    @Test
    void j4_the_place_of_the_event_is_not_where_it_was_said() {
        String text = "Police killed four miners in Marikana, a union official said.";
        assertEquals(Optional.empty(), source(text, "killed").saidAt());
    }

    @Test
    void k1_it_is_said_on_a_day() {
        String text = "The ministry said on Thursday that gunmen had kidnapped a judge.";
        saidOn(text, "kidnapped", "2011-12-15");
        assertTrue(
                claim(text, "kidnapped").circumstances().time().isEmpty(),
                "the day of saying is not the day of the event");
    }

    @Test
    void k2_the_day_of_the_event_is_not_the_day_of_saying() {
        saidOn("Gunmen kidnapped a judge on Thursday, the ministry said.", "kidnapped", "");
    }

    @Test
    void k3_both_days_are_kept_apart() {
        String text = "The ministry said on Thursday that gunmen kidnapped a judge on Monday.";
        saidOn(text, "kidnapped", "2011-12-15");
        assertEquals(
                LocalDate.parse("2011-12-12"),
                claim(text, "kidnapped")
                        .circumstances()
                        .time()
                        .orElseThrow()
                        .interval()
                        .orElseThrow()
                        .from());
    }

    @Test
    void k4_a_text_has_the_day_of_its_release() {
        saidOn("Troops burned down three villages, a report released on Wednesday said.", "burned", "2011-12-14");
    }

    @Test
    void k5_sources_that_speak_together_stand_on_one_level() {
        List<Source> chain = claim("Kenya and Uganda said that rebels had attacked the convoy near Juba.", "attacked")
                .voice()
                .attribution();
        assertEquals(List.of(0, 0), chain.stream().map(Source::level).toList());
    }

    @Test
    void k6_the_source_of_a_source_stands_inside_it() {
        List<Source> chain = claim(
                        "The ministry said on Monday that witnesses had told police that rebels attacked the convoy.",
                        "attacked")
                .voice()
                .attribution();
        assertEquals(List.of(0, 1), chain.stream().map(Source::level).toList());
        assertEquals(Optional.of(LocalDate.parse("2011-12-12")), chain.get(0).saidOn());
        assertEquals(Optional.empty(), chain.get(1).saidOn());
    }

    @Test
    void l1_for_the_second_time() {
        assertEquals(
                "nth 2 'for the second time'",
                recurrence("China vetoed the draft resolution for the second time.", "vetoed"));
    }

    @Test
    void l2_for_the_first_time() {
        assertEquals(
                "first 'for the first time'",
                recurrence("Japan condemned the junta for the first time on Sunday.", "condemned"));
    }

    @Test
    void l3_a_third_straight_day() {
        assertEquals(
                "nth 3 'third straight day'",
                recurrence("Students protested in Santiago for a third straight day.", "protested"));
    }

    @Test
    void l4_a_day_counted_before_the_noun() {
        assertEquals(
                "nth 4 'fourth day'",
                recurrence("Clashes erupted in Lome for a fourth day, a student said.", "Clashes"));
    }

    @Test
    void l5_the_22nd_night_running() {
        assertEquals(
                "nth 22 '22nd consecutive night'",
                recurrence("Farmers blocked the road for the 22nd consecutive night.", "blocked"));
    }

    @Test
    void l6_once_again_is_again() {
        assertEquals("again 'once again'", recurrence("India once again rejected the proposal.", "rejected"));
    }

    @Test
    void l7_the_second_day_of_a_visit_is_no_recurrence() {
        assertEquals("", recurrence("Spain condemned the attack on the second day of the summit.", "condemned"));
    }

    @Test
    void m1_counted_checkpoints() {
        String text = "Rebels attacked soldiers at three checkpoints in Aden province on Thursday.";
        assertEquals("3 checkpoint", sites(text, "attacked"));
        assertEquals("three checkpoints", evidence(text, "attacked", "sites"));
    }

    @Test
    void m2_checkpoints_in_some_places_are_counted_by_the_places() {
        assertEquals(
                "4 checkpoint",
                sites(
                        "The fighting broke out at checkpoints in four different places in Kunduz province, and it was"
                                + " heavy.",
                        "fighting"));
    }

    @Test
    void m3_several_is_no_count() {
        assertEquals("", sites("Rebels attacked soldiers at several checkpoints.", "attacked"));
    }

    @Test
    void n1_a_part_of_day_of_its_own_belongs_to_the_day() {
        String text = "On Thursday rebels stormed the barracks at dawn.";
        assertEquals(
                "dawn",
                claim(text, "stormed").circumstances().time().orElseThrow().partOfDay());
        assertEquals("dawn", evidence(text, "stormed", "part-of-day"));
    }

    @Test
    void n2_overnight_and_friday_evening_carry_their_own() {
        assertEquals(
                "night",
                claim("Rebels shelled the port overnight.", "shelled")
                        .circumstances()
                        .time()
                        .orElseThrow()
                        .partOfDay());
        assertEquals(
                "evening",
                claim("Police arrested a senator Wednesday evening.", "arrested")
                        .circumstances()
                        .time()
                        .orElseThrow()
                        .partOfDay());
    }

    @Test
    void o1_words_of_negation_are_evidence() {
        assertEquals("not", evidence("Troops did not fire on the crowd.", "fire", "modality"));
    }

    @Test
    void o2_the_demand_is_evidence_of_what_is_wanted() {
        String text = "Norway urged Israel to release the prisoners.";
        assertEquals("urged", evidence(text, "release", "modality"));
        assertEquals("urged", evidence(text, "release", "realis"));
    }

    @Test
    void o3_an_asserted_act_needs_no_words_for_it() {
        List<Evidence> evidence =
                claim("Norway condemned the attack.", "condemned").provenance().evidence();
        assertTrue(evidence.stream()
                .noneMatch(e -> e.field().equals("modality") || e.field().equals("realis")));
    }

    @Test
    void p1_words_in_brackets_are_the_editors() {
        Quotation quote = claim("\"They (the rebels) attacked our village at night,\" the governor said.", "attacked")
                .voice()
                .quote()
                .orElseThrow();
        assertEquals(1, quote.insertions().size());
    }

    @Test
    void q1_one_victim_is_counted_as_one_and_the_hurt_of_a_blow_with_its_dead() {
        holds(
                "Rebels killed a soldier in Goma. Shells killed five people in Bunia on Sunday and wounded at least 50, Congolese police said.",
                "ASSAULT 'killed' [Rebels COD REB] -> [a soldier COD MIL] @Goma killed 1..1");
        holdsPart(
                "Rebels killed a soldier in Goma. Shells killed five people in Bunia on Sunday and wounded at least 50, Congolese police said.",
                "killed 5..5 injured 50..");
    }

    @Test
    void q2_seized_dynamite_is_no_prisoner_and_a_dead_prisoner_is_dead() {
        holdsNo("The army of Congo seized 250 sticks of dynamite in Goma on Sunday.", "arrested");
        holdsPart("Eighteen inmates were killed by soldiers in Goma on Sunday.", "killed 18..18");
        holdsNo("A court in Congo issued death warrants for 17 convicts on Sunday.", "arrested");
    }

    @Test
    void r1_what_was_done_in_clashes_has_their_day() {
        holdsPart(
                "Four rebels died in clashes that broke out on Monday in Goma, Congolese police said.",
                "@Goma 2011-12-12");
    }

    @Test
    void r2_clashes_that_took_place_and_explosions_that_were_heard_are_told() {
        holdsPart("Clashes took place near Goma on Monday, witnesses said.", "ASSAULT 'Clashes'");
        holdsPart("Explosions were heard in Goma on Monday, witnesses said.", "ASSAULT 'Explosions'");
    }

    private static void holdsPart(String text, String part) {
        List<String> coded = CodedLines.of("2011-12-16", text);
        assertTrue(
                coded.stream().anyMatch(l -> l.contains(part)),
                () -> part + "\nis in none of\n" + String.join("\n", coded));
    }

    @Test
    void who_says_something_of_his_own_behind_a_semicolon_does_not_say_what_stands_before_it() {
        holdsNo(
                "Israel widened its offensive on Gaza; Amnesty International demanded an inquiry into the shelling.",
                "said-by Amnesty International");
    }

    @Test
    void hours_say_nothing() {
        holdsNo(
                "Pakistan tested a bomb on Thursday and within hours declared a state of emergency, suspending civil rights.",
                "said-by hours");
    }
}
