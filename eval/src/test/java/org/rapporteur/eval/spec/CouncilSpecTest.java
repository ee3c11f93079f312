package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;

import org.junit.jupiter.api.Test;

/** Councils, vetoes, sponsors, sanctions and quarrels: who did it to whom in short dispatches. Every line is {@link CodedLines#line}. */
class CouncilSpecTest {
    @Test
    void a1_a_blocked_statement_falls_on_who_drafted_it() {
        holds(
                "Pakistan and India on Wednesday blocked a Security Council statement on Sri Lanka, diplomats "
                        + "said.\n\nThe statement, drafted by Mexico, voiced concern over the shelling of hospitals by "
                        + "government forces and urged the Tamil Tigers to free civilians.",
                "REJECT 'blocked a Security Council statement' [Pakistan PAK GOV] [India IND GOV] -> [a Security "
                        + "Council statement on Sri Lanka MEX GOV] @Sri Lanka 2011-12-14 said-by diplomats",
                "REQUEST 'urged' [The statement MEX GOV] -> [the Tamil Tigers LKA REB] draft-text");
    }

    @Test
    void a2_abstainers_and_members_stand_for_their_states() {
        holds(
                "The U.N. Security Council failed on Tuesday to lift an arms embargo on Bosnia's Muslims after nine"
                        + " members abstained.\n\n"
                        + "Pakistan's envoy Jamsheed Marker accused the council of abandoning the victims.",
                "REJECT 'abstained' [nine members ? GOV] ->",
                "ACCUSE 'accused' [Pakistan's envoy Jamsheed Marker PAK GOV] -> [the council UNO IGO]");
    }

    @Test
    void a3_a_veto_and_an_abstention_meet_the_sponsor_named_later() {
        holds(
                "Russia on Saturday vetoed a Security Council resolution that would have declared a referendum in"
                        + " Crimea invalid, while China abstained.\n\n"
                        + "Thirteen council members supported the text, which was drafted by the United States.",
                "REJECT 'vetoed' [Russia RUS GOV] -> [a Security Council resolution USA GOV] 2011-12-10",
                "REJECT 'abstained' [China CHN GOV] -> [USA GOV]",
                "SUPPORT 'supported' [Thirteen council members ? GOV] -> [the text USA GOV]");
    }

    @Test
    void a4_a_backed_text_is_its_backers() {
        holds(
                "Russia and China vetoed a U.S.-backed Security Council resolution on Friday that would have imposed"
                        + " an arms embargo on Zimbabwe.\n\n"
                        + "South Africa, Vietnam and Libya also voted against the text, while Indonesia abstained.",
                "REJECT 'vetoed' [Russia RUS GOV] [China CHN GOV] -> [a U.S.-backed Security Council resolution "
                        + "USA GOV] 2011-12-16",
                "REJECT 'voted against' [South Africa ZAF GOV] [Vietnam VNM GOV] [Libya LBY GOV] -> [USA GOV]",
                "REJECT 'abstained' [Indonesia IDN GOV] -> [USA GOV]");
    }

    @Test
    void a5_who_voted_with_a_clause_abstaining() {
        holds(
                "The vote was 10-0, with China, Russia, Germany, India and Brazil abstaining.",
                "REJECT 'abstaining' [China CHN GOV] [Russia RUS GOV] [Germany DEU GOV] [India IND GOV] [Brazil "
                        + "BRA GOV] ->");
    }

    @Test
    void b1_who_condemns_strikes_condemns_who_made_them() {
        holds(
                "NATO warplanes bombed targets across Yugoslavia on Wednesday night.\n\nRussian Foreign Minister "
                        + "Igor Ivanov condemned the air strikes as aggression.",
                "ACCUSE 'condemned' [Russian Foreign Minister Igor Ivanov RUS GOV] -> [IGO MIL]");
    }

    @Test
    void b2_who_welcomes_a_strike_backs_who_struck() {
        holds(
                "The United States fired dozens of cruise missiles at a Syrian airbase on Friday.\n\nSaudi Arabia "
                        + "and Turkey welcomed the strike.",
                "SUPPORT 'welcomed' [Saudi Arabia SAU GOV] [Turkey TUR GOV] -> [USA GOV]");
    }

    @Test
    void b3_a_plan_is_rejected_to_who_made_it() {
        holds(
                "Britain proposed six tests on Wednesday that Iraq must meet, but France rejected the plan at once.",
                "REJECT 'rejected the plan' [France FRA GOV] -> [GBR GOV]");
    }

    @Test
    void b4_measures_are_dismissed_to_the_body_that_took_them() {
        holds(
                "The UN Security Council imposed a fourth round of sanctions on Iran on Wednesday.\n\nIranian "
                        + "President Mahmoud Ahmadinejad dismissed the measures.",
                "SANCTION 'imposed a fourth round of sanctions' [The UN Security Council UNO IGO] -> [IRN GOV] "
                        + "@Iran 2011-12-14",
                "REJECT 'dismissed' [Iranian President Mahmoud Ahmadinejad IRN GOV] -> [UNO IGO]");
    }

    @Test
    void c1_who_speaks_demands_not_whom_he_speaks_of() {
        holds(
                "Ukraine's envoy Yuriy Sergeyev said Russian troops had entered the Kherson region and demanded "
                        + "their withdrawal.",
                "REQUEST 'demanded their withdrawal' [Ukraine's envoy Yuriy Sergeyev UKR GOV] -> [their RUS MIL] said-by "
                        + "Ukraine's envoy Yuriy Sergeyev");
    }

    @Test
    void c2_a_monitor_with_a_base_abroad_is_itself() {
        holds(
                "Human Rights Watch, a New York-based group, urged the African Union to send more troops to "
                        + "protect civilians.",
                "REQUEST 'urged' [Human Rights Watch NGO NGO] -> [the African Union IGO IGO]");
    }

    @Test
    void c3_a_relative_clause_keeps_its_object() {
        holds(
                "Iran and Syria, which back Hezbollah, denied supplying the group with rockets.",
                "SUPPORT 'back' [Iran IRN GOV] [Syria SYR GOV] -> [Hezbollah LBN REB]",
                "REJECT 'denied' [Iran IRN GOV] [Syria SYR GOV] ->",
                "AID 'supplying' [Iran IRN GOV] [Syria SYR GOV] -> [the group ?] said-by Iran > Syria denied");
    }

    @Test
    void c4_an_accused_who_shells_also_kills() {
        holds(
                "The rebels accused the army of shelling a hospital in Mullaitivu, killing 49 patients.",
                "ASSAULT 'shelling' [the army LKA MIL] -> [a hospital LKA MED] @Mullaitivu District said-by The "
                        + "rebels alleged",
                "ASSAULT 'killing' [the army LKA MIL] -> [LKA] killed 49..49");
    }

    @Test
    void c5_who_is_given_a_deadline_is_to_withdraw() {
        holds(
                "The Security Council on Thursday gave Iraq until Jan 15 to withdraw from Kuwait or face military "
                        + "action.",
                "RETREAT 'withdraw' [Iraq IRQ GOV] -> [Kuwait KWT GOV] wanted goal");
    }

    @Test
    void d1_sources_that_speak_together_stand_together() {
        holds(
                "The Observatory and local activists said troops had shot 12 protesters in Homs.",
                "ASSAULT 'shot' [troops SYR MIL] -> [12 protesters SYR CVL] @Homs other 12..12 said-by The "
                        + "Observatory > local activists");
    }

    @Test
    void d2_a_claim_of_responsibility_names_the_attacker() {
        holds(
                "A suicide bomber killed 30 worshippers at a mosque in Quetta. Lashkar-e-Jhangvi claimed "
                        + "responsibility for the attack.",
                "ASSAULT 'killed' [A suicide bomber PAK REB] -> [30 worshippers PAK CVL] @Quetta killed 30..30",
                "ASSAULT 'claimed responsibility for the attack' [Lashkar-e-Jhangvi PAK REB] ->");
    }
}
