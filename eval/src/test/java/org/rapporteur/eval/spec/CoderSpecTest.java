package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.eval.spec.Specified.gives;
import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;

/** A to H: from a plain event to documents, voices and tolls. Every line is {@link CodedLines#line}. */
class CoderSpecTest {
    private static final String FRIDAY = "2011-12-16";

    @Test
    void a1_who_did_what_to_whom_where_and_when() {
        gives(
                "Gunmen killed at least 12 soldiers in Maiduguri on Wednesday.",
                "ASSAULT 'killed' [Gunmen NGA UAF] -> [at least 12 soldiers NGA MIL] @Maiduguri 2011-12-14 killed"
                        + " 12..");
    }

    @Test
    void a2_joined_actors_are_several() {
        holds("France and Germany condemned the attack.", "ACCUSE 'condemned' [France FRA GOV] [Germany DEU GOV] ->");
    }

    @Test
    void a3_joined_verbs_share_subject_place_and_day() {
        gives(
                "Police arrested 30 students and beat several others in Minsk on Sunday.",
                "COERCE 'arrested' [Police BLR COP] -> [30 students BLR EDU] @Minsk 2011-12-11 arrested 30..30",
                "ASSAULT 'beat' [Police BLR COP] -> [several others BLR UNK] @Minsk 2011-12-11");
    }

    @Test
    void a4_who_acts_along_with_the_subject_is_an_actor() {
        holds("With Italy, Spain rejected the plan.", "REJECT 'rejected the plan' [Spain ESP GOV] [Italy ITA GOV] ->");
    }

    @Test
    void a5_a_match_is_no_battle() {
        gives("Manchester United beat Arsenal 2-1 on Saturday.");
    }

    @Test
    void b1_harm_without_an_actor_is_kept() {
        holds(
                "Nine people were killed when a bomb exploded in Karachi on Monday, police said.",
                "ASSAULT 'killed' -> [Nine people PAK CVL] @Karachi 2011-12-12 killed 9..9 said-by police");
    }

    @Test
    void b2_a_running_total_is_told_from_an_incident() {
        holds(
                "Protests have left more than 300 dead since March, according to the United Nations.",
                "PROTEST 'Protests' -> 2011-03-01..2011-12-16 said-by the United Nations",
                "ASSAULT 'left more than 300 dead' -> 2011-03-01..2011-12-16 killed 301.. running said-by the United Nations");
    }

    @Test
    void c1_what_is_urged_is_wanted() {
        gives(
                "Norway urged Israel to release the prisoners.",
                "REQUEST 'urged' [Norway NOR GOV] -> [Israel ISR GOV]",
                "RETREAT 'release the prisoners' [Israel ISR GOV] -> said-by Norway wanted goal");
    }

    @Test
    void c2_what_is_threatened_is_possible() {
        gives(
                "Turkey threatened to close its border with Iraq.",
                "THREATEN 'threatened' [Turkey TUR GOV] -> [Iraq IRQ GOV]",
                "COERCE 'close its border' [Turkey TUR GOV] -> said-by Turkey possible future");
    }

    @Test
    void c3_a_denial_denies() {
        holds(
                "The army denied that its soldiers had killed civilians.",
                "ASSAULT 'killed' [its soldiers ? MIL] -> [civilians ? CVL] said-by The army denied");
    }

    @Test
    void c4_what_did_not_happen_is_negated() {
        gives(
                "Troops did not fire on the crowd, the interior ministry said.",
                "ASSAULT 'fire on' [Troops ? MIL] -> [the crowd ? CVL] said-by the interior ministry negated");
    }

    @Test
    void c5_what_may_have_happened_is_possible() {
        gives(
                "Soldiers may have shot protesters, a diplomat said.",
                "ASSAULT 'shot' [Soldiers ? MIL] -> [protesters ? CVL] said-by a diplomat possible hypothetical");
    }

    @Test
    void c6_a_promise_of_help_is_agreement() {
        gives(
                "The United States will send food to Haiti.",
                "AGREE 'send food' [The United States USA GOV] -> [Haiti HTI GOV]");
    }

    @Test
    void d1_a_demand_in_somebodys_words_is_his_request() {
        gives(
                "\"The rebels should lay down their arms,\" Colombian President Juan Manuel Santos said.",
                "REQUEST 'should lay' [Colombian President Juan Manuel Santos COL GOV] -> [The rebels COL REB]"
                        + " said-by Colombian President Juan Manuel Santos",
                "RETREAT 'lay down their arms' [The rebels COL REB] ->"
                        + " said-by Colombian President Juan Manuel Santos wanted goal");
    }

    @Test
    void d2_we_are_the_speakers_country() {
        holds(
                "\"We are ready to support the plan,\" Brazilian Foreign Minister Antonio Patriota said.",
                "AGREE 'support' [We BRA GOV] -> said-by Brazilian Foreign Minister Antonio Patriota");
    }

    @Test
    void e1_a_veto_falls_on_the_sponsors_of_the_draft() {
        holds(
                "Russia vetoed a draft resolution proposed by Portugal in October.",
                "REJECT 'vetoed' [Russia RUS GOV] -> [a draft resolution PRT GOV] 2011-10-01..2011-10-31");
    }

    @Test
    void e2_words_of_a_draft_are_its_sponsors_and_nobodys_act() {
        String text = "France circulated a draft resolution on Mali. The draft demands that the rebels lay down their"
                + " arms.\n\n"
                + "Angola's ambassador called the French text \"unbalanced\".\n";
        holds(
                text,
                "REQUEST 'demands' [The draft FRA GOV] -> [the rebels MLI REB] draft-text",
                "ACCUSE 'called the French text \"unbalanced' [Angola's ambassador AGO GOV] -> [the French text FRA"
                        + " GOV]");
        holdsNo(text, "UNO");
    }

    @Test
    void e3_claims_on_one_draft_are_about_one_instrument() {
        Coding coding = CodedLines.coding(
                FRIDAY,
                "Britain tabled a draft resolution on Yemen.\n\n"
                        + "China rejected the British draft, but India welcomed the text.\n");
        List<String> about = coding.claims().stream()
                .map(Claim::about)
                .flatMap(a -> a.stream())
                .distinct()
                .toList();
        assertEquals(1, about.size());
        assertTrue(about.get(0).startsWith("ins_"));
    }

    @Test
    void f1_again_is_a_recurrence() {
        Coding coding = CodedLines.coding(FRIDAY, "India again rejected the proposal.");
        assertEquals(
                "again",
                coding.claims().get(0).context().recurrence().orElseThrow().kind());
    }

    @Test
    void g1_without_a_date_the_day_stays_open() {
        String text = "Gunmen killed 12 soldiers in Maiduguri on Wednesday.";
        Coding coding = CodedLines.undated(text);
        assertTrue(coding.claims().get(0).circumstances().time().isEmpty());
    }

    @Test
    void h1_the_same_dispatch_gives_the_same_claims() {
        String text = "Gunmen killed 12 soldiers in Maiduguri on Wednesday.";
        assertEquals(
                CodedLines.coding(FRIDAY, text).claims(),
                CodedLines.coding(FRIDAY, text).claims());
    }
}
