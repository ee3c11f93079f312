package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Person;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;
import org.rapporteur.ledger.Relation;
import org.rapporteur.ledger.Responsibility;
import org.rapporteur.text.Words;

/** Q to X: what dispatches tell of bodies and of responsibility, from a plain vote to who is sheltered. */
class LedgerSpecTest {
    private static final String DAY = "2006-07-14";
    private static final String DRAFT =
            "Japan has circulated a draft resolution on North Korea in the Security Council. ";

    private static <E extends LedgerEntry> List<E> all(String text, Class<E> kind) {
        return CodedLines.coding(DAY, text).entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> positions(String text) {
        return all(text, Position.class).stream()
                .map(p -> p.holder().label() + " " + p.stance().code())
                .sorted()
                .toList();
    }

    private static void holds(String text, String position) {
        List<String> found = positions(text);
        assertTrue(found.contains(position), "no '" + position + "' among " + found);
    }

    private static void lacks(String text, String holder) {
        List<String> found = positions(text);
        assertTrue(found.stream().noneMatch(p -> p.startsWith(holder + " ")), holder + " is among " + found);
    }

    private static String stage(String text) {
        return all(text, Instrument.class).get(0).stage();
    }

    private static List<String> provisions(String text) {
        return all(text, Provision.class).stream()
                .map(p -> (p.absence().isPresent() ? "not: " : "") + p.verb().lemma() + " | "
                        + p.what().text())
                .toList();
    }

    private static List<String> amendments(String text) {
        return all(text, Amendment.class).stream()
                .map(a -> String.join(
                                " ", a.demandedBy().stream().map(Party::label).toList()) + " "
                        + a.change().code() + ": " + a.what().text())
                .toList();
    }

    private static List<String> charges(String text) {
        return all(text, Responsibility.class).stream()
                .map(r -> r.who().party().name() + " "
                        + String.join(
                                "/",
                                r.degrees().stream()
                                        .map(Responsibility.Degree::code)
                                        .toList()) + " by "
                        + String.join(", ", r.saidBy().stream().map(Party::name).toList()))
                .toList();
    }

    // Q: stances

    @Test
    void q1_who_circulated_a_draft_is_its_sponsor() {
        holds(DRAFT, "JPN sponsor");
    }

    @Test
    void q2_votes_are_positions() {
        String text = DRAFT + "Ghana and Peru abstained. Denmark voted for the text and Qatar voted against it.";
        holds(text, "GHA abstained");
        holds(text, "PER abstained");
        holds(text, "DNK for");
        holds(text, "QAT against");
    }

    @Test
    void q3_a_threatened_veto_is_opposition_and_a_cast_one_a_veto() {
        holds(DRAFT + "China threatened to veto the draft.", "CHN against");
        holds(DRAFT + "China vetoed the draft.", "CHN vetoed");
    }

    @Test
    void q4_praise_with_a_wish_for_changes_is_for_with_changes() {
        holds(DRAFT + "Argentina welcomed the draft but said the text was not strong enough.", "ARG for-with-changes");
    }

    @Test
    void q5_what_cannot_be_supported_as_it_stands_is_against_unless_changed() {
        holds(
                DRAFT + "Tanzania's ambassador said his government could not support the draft in its present form.",
                "TZA against-unless-changed");
    }

    @Test
    void q6_who_still_studies_a_text_is_undecided() {
        holds(DRAFT + "Greece is still studying the text, its envoy said.", "GRC undecided");
    }

    @Test
    void q7_what_others_hope_of_a_country_is_not_its_position() {
        lacks(DRAFT + "Britain urged China to support the draft.", "CHN");
    }

    @Test
    void q8_a_group_of_unnamed_members_stays_a_group() {
        List<String> found = positions(DRAFT + "Several diplomats said the text was unbalanced.");
        assertTrue(found.contains("Several diplomats for-with-changes"), found.toString());
    }

    @Test
    void q9_a_party_in_opposition_does_not_speak_for_its_state() {
        lacks(
                "The government of Kenya submitted a bill on land to parliament. Somalia's Al-Shabaab rebels rejected the"
                        + " bill.",
                "SOM");
    }

    @Test
    void q10_quotes_of_a_holder_are_kept_verbatim() {
        String text = DRAFT
                + "\"The text is unacceptable to us and to our neighbours,\" said South Korea's foreign minister.";
        List<String> quotes = all(text, Position.class).stream()
                .filter(p -> p.holder().label().equals("KOR"))
                .flatMap(p -> p.quotes().stream())
                .map(Words::text)
                .toList();
        assertTrue(quotes.contains("The text is unacceptable to us and to our neighbours,"), quotes.toString());
    }

    @Test
    void q11_a_turn_that_names_no_text_tells_of_the_one_debated() {
        holds(DRAFT + "Denmark said it was on board.", "DNK for");
        holds(DRAFT + "Greece dropped its objections on Friday.", "GRC for");
        holds(DRAFT + "Qatar has asked for more time.", "QAT undecided");
        lacks("Denmark said it was on board. The weather was fine.", "DNK");
    }

    @Test
    void q12_who_does_likewise_takes_the_same_stand() {
        String text = DRAFT + "Ghana abstained, as did Peru. Denmark backed the text. So did Argentina.";
        holds(text, "PER abstained");
        holds(text, "ARG for");
    }

    @Test
    void q13_what_is_denied_with_a_disposition_is_the_stand_itself() {
        holds(
                DRAFT + "China's ambassador said his government was not in a position to back the text.",
                "CHN against-unless-changed");
    }

    @Test
    void q14_lawmakers_and_parties_speak_for_themselves() {
        String text =
                "Kenya's government submitted a bill on land to parliament. The lawmaker James Orengo rejected the bill.";
        lacks(text.replace("The lawmaker James Orengo", "Opposition lawmakers"), "KEN against");
        assertTrue(
                positions(text).stream().noneMatch(p -> p.equals("KEN against")),
                positions(text).toString());
    }

    @Test
    void q15_who_takes_no_part_in_a_vote_has_stated_nothing() {
        holds(DRAFT + "Peru did not take part in the vote on the draft.", "PER not-stated");
    }

    @Test
    void q16_a_noun_with_nothing_to_tell_it_apart_stands_for_the_text() {
        holds(DRAFT + "Russia will back the measures.", "RUS for");
    }

    @Test
    void q17_who_signs_on_as_a_sponsor_joins_those_named_before() {
        holds(DRAFT + "Canada and Denmark signed on as sponsors.", "DNK sponsor");
        holds(DRAFT + "Canada and Denmark signed on as sponsors.", "JPN sponsor");
    }

    @Test
    void q18_an_adopted_resolution_called_political_is_still_the_resolution() {
        holds(
                "The Security Council adopted a resolution on Iran. Peru called the resolution \"political, illegal and"
                        + " illogical\".",
                "PER against");
    }

    // R: provisions and omissions

    @Test
    void r0_sponsors_are_told_by_what_a_text_is_called() {
        String say = " draft resolution on Chad calls for a truce.";
        assertEquals(List.of("DEU sponsor", "FRA sponsor"), positions("A Franco-German" + say));
        assertTrue(positions("The Security Council adopted a U.S.-drafted resolution on Chad.")
                .contains("USA sponsor"));
        assertEquals(
                List.of("GBR sponsor", "NOR sponsor"),
                positions("The text, on which London and Oslo agreed on Monday, calls for a truce in Chad."));
    }

    @Test
    void r0_a_package_that_somebody_proposed_says_what_it_does() {
        List<String> found =
                provisions("The package, proposed by Norway, bans loans to Chad and forbids the sale of fuel.");
        assertEquals(2, found.size(), found.toString());
    }

    @Test
    void r0_a_text_behind_a_comma_is_the_resolution_before_it() {
        List<String> found = provisions(
                "The Security Council adopted its first resolution on Chad in years, a text that demands an end to the"
                        + " fighting. It asks the Secretary-General to report by March.");
        assertEquals(2, found.size(), found.toString());
    }

    @Test
    void r1_operative_verbs_of_a_text_are_provisions() {
        List<String> found = provisions(DRAFT + "The draft condemns the launch of missiles and bans trade in parts.");
        assertTrue(found.contains("condemns | the launch of missiles"), found.toString());
        assertTrue(found.contains("bans | trade in parts"), found.toString());
    }

    @Test
    void r2_what_a_text_is_said_to_lack_is_an_omission() {
        List<String> found = provisions(DRAFT + "The draft does not mention sanctions.");
        assertTrue(found.stream().anyMatch(p -> p.startsWith("not: mention")), found.toString());
    }

    @Test
    void r3_what_a_text_should_say_is_no_provision() {
        List<String> found = provisions(DRAFT + "France said the text should mention the refugees.");
        assertEquals(List.of(), found);
    }

    @Test
    void r4_what_somebody_insists_a_text_require_is_no_provision() {
        assertEquals(List.of(), provisions(DRAFT + "Ghana insisted that the text require proof of guilt."));
    }

    @Test
    void r5_any_verb_with_an_object_tells_what_is_in_a_text_unless_it_tells_its_fate() {
        List<String> found = provisions(DRAFT + "The draft triples the number of observers. The draft faces a veto.");
        assertEquals(List.of("triples | the number of observers"), found);
    }

    @Test
    void r6_a_series_of_verbs_goes_on_with_the_text_after_a_clause_of_its_own() {
        List<String> found = provisions(
                DRAFT + "The draft demands that the generals free the hostages and calls on the rebels to talk.");
        assertTrue(found.contains("calls on | the rebels to talk"), found.toString());
    }

    @Test
    void r7_it_goes_on_with_the_text_in_the_same_sentence() {
        List<String> found =
                provisions(DRAFT + "The draft condemns the launch; it also threatens Pyongyang with new sanctions.");
        assertEquals(2, found.size(), found.toString());
    }

    @Test
    void r8_what_a_party_would_have_to_do_by_a_text_is_a_provision() {
        List<String> found = provisions(
                DRAFT + "The draft caps sales of oil. Pyongyang would also have to let inspectors into its plants.");
        assertTrue(found.stream().anyMatch(p -> p.startsWith("let | ")), found.toString());
    }

    @Test
    void r9_what_would_be_done_under_a_text_is_a_provision() {
        List<String> found = provisions(DRAFT + "Under the draft, all trade in missile parts would be banned.");
        assertTrue(found.stream().anyMatch(p -> p.startsWith("banned | all trade")), found.toString());
    }

    @Test
    void r10_a_party_that_places_a_text_before_a_body_does_not_say_what_is_in_it() {
        List<String> found = provisions("Chile laid a draft resolution on Haiti before the Security Council. "
                + "The text was put forward by its president and opens the way for a mission.");
        assertEquals(List.of(), found);
    }

    @Test
    void r11_a_text_that_passes_over_something_omits_it() {
        List<String> found =
                provisions(DRAFT + "The draft passes over the abductions and stops short of naming China.");
        assertEquals(List.of("not: passes over | the abductions", "not: naming | China"), found);
    }

    @Test
    void r12_what_somebody_would_prefer_a_text_to_say_is_no_provision() {
        assertEquals(List.of(), provisions(DRAFT + "Ghana would have preferred the text to call for talks."));
    }

    @Test
    void r13_a_second_decision_is_an_instrument_of_its_own() {
        String text = "The African Union adopted two texts on Sunday. The Kenyan plan calls on both sides to talk. "
                + "A second decision extends the mission in Darfur.";
        assertEquals(
                2,
                all(text, Instrument.class).size(),
                all(text, Instrument.class).toString());
    }

    @Test
    void r14_a_text_begged_for_is_not_adopted() {
        String text = DRAFT + "Envoys of Tokyo begged the council to adopt the draft.";
        assertEquals("circulated", stage(text));
    }

    @Test
    void r15_a_text_is_called_by_its_fullest_name_without_what_follows() {
        String title = all(DRAFT + "The draft that envoys had quarrelled over for weeks bans trade.", Instrument.class)
                .get(0)
                .title()
                .best();
        assertEquals("a draft resolution on North Korea", title);
    }

    @Test
    void r16_a_verb_that_goes_for_a_noun_behind_its_text_is_a_verb() {
        assertEquals(List.of("caps | sales of oil"), provisions(DRAFT + "The draft caps sales of oil."));
    }

    @Test
    void r17_what_a_text_is_to_serve_is_no_second_provision_nor_is_what_a_vote_on_it_does() {
        List<String> found = provisions(
                DRAFT + "The draft sends a mission to watch the ports. The debate on the draft divided the council.");
        assertEquals(List.of("sends | a mission to watch the ports"), found);
    }

    @Test
    void r18_beside_two_texts_a_third_of_another_name_that_says_something_is_its_own() {
        String text = "The Kenyan plan calls on both sides to talk. The Ugandan resolution bans trade in arms. "
                + "The communique condemns the raid on Malakal.";
        assertEquals(3, all(text, Instrument.class).size(), provisions(text).toString());
    }

    // S: amendments

    @Test
    void s1_what_a_text_should_say_is_an_amendment_of_who_says_so() {
        List<String> found = amendments(DRAFT + "France's envoy said the text should mention the refugees.");
        assertTrue(found.contains("FRA add: mention the refugees"), found.toString());
    }

    @Test
    void s2_a_clause_to_be_deleted_is_dropped() {
        List<String> found = amendments(DRAFT + "Russia asked for the paragraph on inspections to be deleted.");
        assertTrue(
                found.stream().anyMatch(a -> a.startsWith("RUS drop") && a.contains("inspections")), found.toString());
    }

    private static void wants(String text, String... lines) {
        assertEquals(List.of(lines), amendments(text));
    }

    @Test
    void s3_what_the_text_itself_is_to_say_is_added() {
        wants(
                DRAFT + "China wants the text to name the companies that sold the rockets.",
                "CHN add: name the companies that sold the rockets");
        wants(
                DRAFT + "Ghana said it wanted to see a call for talks in the resolution.",
                "GHA add: a call for talks in the resolution");
    }

    @Test
    void s4_an_objection_to_a_part_of_a_text_wants_it_dropped() {
        wants(
                DRAFT + "China objected to a clause that would allow ships to be searched.",
                "CHN drop: a clause that would allow ships to be searched");
    }

    @Test
    void s5_a_condition_on_the_text_is_a_change_wanted() {
        wants(
                DRAFT + "China said it could support the draft if the paragraph on sanctions were dropped.",
                "CHN drop: the paragraph on sanctions were dropped");
        holds(
                DRAFT + "China will veto the draft unless the threat of force is taken out.",
                "CHN against-unless-changed");
        wants(
                DRAFT + "China will veto the draft unless the threat of force is taken out.",
                "CHN drop: the threat of force is taken out");
    }

    @Test
    void s6_a_tabled_amendment_is_told_by_what_it_would_do() {
        wants(
                DRAFT + "Argentina submitted an amendment that would shorten the embargo to six months.",
                "ARG replace: shorten the embargo to six months");
        wants(DRAFT + "Qatar's amendment would bar the sale of fuel.", "QAT add: bar the sale of fuel");
    }

    @Test
    void s7_what_a_state_reproaches_a_text_with_lacking_it_wants() {
        wants(
                DRAFT + "Denmark said the draft lacked a timetable for inspections.",
                "DNK add: a timetable for inspections");
        wants(DRAFT + "The draft lacked a timetable for inspections.");
    }

    @Test
    void s8_the_accord_after_the_one_agreement_of_a_dispatch_is_that_agreement() {
        String talks = "Mediators presented a draft peace agreement to Sudan's government and the rebels in Nairobi. ";
        wants(
                talks + "Sudan's foreign minister said the accord must be amended to keep Islamic law in the capital.",
                "SDN replace: amended to keep Islamic law in the capital");
        holds(
                talks + "Sudan's government refused to sign the agreement unless the rebels' army was disbanded.",
                "SDN against-unless-changed");
    }

    @Test
    void s9_a_sponsor_that_offers_words_demands_no_change() {
        wants(
                "Japan called talks of the Security Council to propose a draft resolution which condemns the missile tests.");
    }

    @Test
    void s10_another_text_than_the_one_on_the_table_is_a_change_wanted() {
        wants(DRAFT + "Argentina favours a tougher text.", "ARG strengthen: a tougher text");
        holds(DRAFT + "Argentina favours a tougher text.", "ARG for-with-changes");
    }

    @Test
    void s11_what_somebody_would_like_to_see_done_is_a_change_wanted() {
        wants(
                DRAFT + "Ghana wants to see the inspectors named in the text.",
                "GHA add: the inspectors named in the text");
    }

    // T: instruments and meetings

    @Test
    void t1_the_stage_is_the_last_thing_that_became_of_it() {
        List<Instrument> found = all(DRAFT + "The council adopted the draft on Thursday.", Instrument.class);
        assertEquals(List.of("adopted"), found.stream().map(Instrument::stage).toList());
    }

    @Test
    void t2_an_earlier_vetoed_draft_is_another_instrument() {
        List<Instrument> found = all(DRAFT + "In May, Russia vetoed a similar Japanese draft.", Instrument.class);
        assertEquals(2, found.size(), found.toString());
    }

    @Test
    void t3_emergency_talks_have_who_called_them() {
        List<Meeting> found = all("Lebanon called an emergency meeting of the Arab League.", Meeting.class);
        assertEquals(
                List.of("emergency [LBN] Arab League"),
                found.stream()
                        .map(m -> m.type().code() + " "
                                + m.calledBy().stream().map(Party::label).toList() + " " + m.body())
                        .toList());
    }

    @Test
    void t4_who_presides_is_told_by_office_or_by_chairing() {
        List<Meeting> office = all(
                "Ghana, which holds the presidency of the African Union, joined the call. Senegal called an emergency"
                        + " meeting of the African Union.",
                Meeting.class);
        assertEquals(
                List.of("GHA"),
                office.stream()
                        .flatMap(m -> m.presidency().stream())
                        .map(Party::label)
                        .toList());
        List<Meeting> chaired = all(
                "Mali called an emergency meeting of the Security Council. The talks were chaired by Norway.",
                Meeting.class);
        assertEquals(
                List.of("NOR"),
                chaired.stream()
                        .flatMap(m -> m.presidency().stream())
                        .map(Party::label)
                        .distinct()
                        .toList());
    }

    @Test
    void t5_only_steps_of_procedure_are_announced_next() {
        List<String> steps = all(
                        DRAFT
                                + "The draft, which will cost shipping lines dearly, worries traders. The council is going to"
                                + " vote on the draft on Saturday.",
                        Instrument.class)
                .stream()
                .flatMap(i -> i.nextSteps().stream())
                .map(Words::text)
                .toList();
        assertEquals(1, steps.size(), steps.toString());
        assertTrue(steps.get(0).contains("vote on the draft"), steps.toString());
    }

    @Test
    void t6_a_position_has_the_day_it_was_taken_and_never_the_day_of_a_vote_to_come() {
        String text =
                DRAFT + "China said on Wednesday it would vote against the draft. Peru rejected the draft on Tuesday."
                        + " Ghana said it would vote for the draft on Saturday.";
        List<String> days = all(text, Position.class).stream()
                .filter(p -> !p.holder().label().equals("JPN"))
                .map(p ->
                        p.holder().label() + " " + p.on().map(Object::toString).orElse("-"))
                .sorted()
                .toList();
        assertEquals(List.of("CHN 2006-07-12", "GHA -", "PER 2006-07-11"), days);
    }

    @Test
    void t7_what_bodies_do_in_other_matters_is_no_measure_of_this_one() {
        String text = DRAFT
                + "Diplomats spoke for an hour. The African Union urged North Korea to return to talks. The European"
                + " Union imposed a travel ban on officials of Belarus.";
        List<String> bodies =
                all(text, Measure.class).stream().map(m -> m.body().name()).toList();
        assertEquals(List.of("African Union"), bodies);
    }

    @Test
    void t8_programmes_settlements_and_papers_in_general_are_no_instruments() {
        for (String text : List.of(
                "Kenya joined the Polio Eradication Initiative on Monday.",
                "China called for a peaceful resolution of the conflict.",
                "Peru broke all resolutions of the council.",
                "Delegates left the convention on Monday.")) {
            assertEquals(List.of(), all(text, Instrument.class), text);
        }
    }

    @Test
    void t9_a_group_speaks_through_a_pronoun() {
        holds(
                DRAFT + "Arab diplomats were cautious. \"We cannot support it in its present form,\" they said.",
                "Arab diplomats against-unless-changed");
    }

    // U: ties

    @Test
    void u1_an_ally_is_a_standing_tie() {
        List<Relation> found = all("As a close ally of Sudan, China opposed the resolution.", Relation.class);
        assertEquals(
                List.of("China ally-of Sudan"),
                found.stream()
                        .map(r -> r.subject().name() + " " + r.tie().code() + " "
                                + r.object().name())
                        .toList());
    }

    // V: responsibility

    @Test
    void v1_several_degrees_are_one_disjunction() {
        List<String> found = charges(
                "Amnesty International said 12 officers ordered or condoned the torture of prisoners in Algeria.");
        assertTrue(
                found.stream().anyMatch(c -> c.contains("officers ordered/condoned by Amnesty International")),
                found.toString());
    }

    @Test
    void v2_the_accused_is_charged_and_never_the_accuser() {
        List<String> found = charges(
                "Opposition leaders accused General Perez of having ordered the killing of strikers in Bolivia.");
        assertTrue(found.stream().anyMatch(c -> c.contains("Perez ordered")), found.toString());
        assertTrue(found.stream().noneMatch(c -> c.startsWith("Opposition")), found.toString());
    }

    @Test
    void v3_orders_without_a_giver_charge_nobody_by_name() {
        List<String> found =
                charges("Deserters from Chad's army said they fled after receiving orders to shoot civilians.");
        assertTrue(found.stream().anyMatch(c -> c.startsWith("not named ordered")), found.toString());
    }

    @Test
    void v4_what_is_denied_is_no_charge() {
        List<String> found = charges("The army of Mali denied that its soldiers killed villagers.");
        assertEquals(List.of(), found);
    }

    @Test
    void v5_those_who_gave_orders_are_accused_as_such() {
        List<String> found =
                charges("Deserters from Chad gave us the names and ranks of those who gave the orders to shoot"
                        + " villagers, said Amnesty International.");
        assertTrue(found.stream().anyMatch(c -> c.startsWith("those who gave the orders to shoot")), found.toString());
    }

    @Test
    void v6_who_orders_an_end_to_harm_or_an_inquiry_has_no_part_in_it() {
        assertEquals(
                List.of(),
                charges(
                        "The Security Council ordered an end to attacks on villages in Sudan. Ghana's president ordered an"
                                + " inquiry into the killings."));
    }

    @Test
    void v7_an_order_that_is_only_asked_for_is_no_charge() {
        assertEquals(List.of(), charges("Ghana asked Mali's parliament to approve air strikes on rebels."));
    }

    @Test
    void v8_a_charge_has_how_many_its_report_interviewed() {
        String text =
                "Human Rights Watch said in a report on Friday that half of the more than 60 soldiers it interviewed had"
                        + " been given orders to fire on civilians. The report said the army had ordered the killing of protesters.";
        List<String> interviews = all(text, Responsibility.class).stream()
                .flatMap(r -> r.report().stream())
                .map(Responsibility.Report::interviews)
                .distinct()
                .toList();
        assertEquals(List.of("more than 60"), interviews);
    }

    // X: counts that stand beside no act

    private static List<String> tolls(String text) {
        return new TollFinder(TollWords.load())
                .find(CodedLines.coding(DAY, text), Map.of()).stream()
                        .map(t -> t.count().unit().code() + " " + t.words().text() + " by "
                                + t.source().map(s -> s.actor().name()).orElse("nobody"))
                        .toList();
    }

    @Test
    void x1_a_count_that_is_put_at_a_number_is_by_who_puts_it() {
        assertEquals(
                List.of("killed 2,200 by United Nations"),
                tolls("Troops shelled Homs again. The United Nations puts the death toll since March at 2,200."));
        assertEquals(
                List.of("killed between 1,387 and 1,417 by panel"),
                tolls(
                        "Troops shelled Gaza. The panel put the number of Palestinians killed at between 1,387 and 1,417."));
    }

    @Test
    void x2_who_died_is_counted_where_violence_is_told_and_only_there() {
        assertEquals(
                List.of("killed At least 180,000 by aid agencies"),
                tolls(
                        "Militias attacked the camps. At least 180,000 people have died there since 2003, aid agencies say."));
        assertEquals(List.of(), tolls("The singer retired. Three of her brothers have died of old age."));
    }

    @Test
    void x3_all_who_were_interviewed_are_counted_and_not_a_share_of_them() {
        assertEquals(
                List.of("interviewed more than 60 by Human Rights Watch"),
                tolls("Human Rights Watch said half of the more than 60 soldiers it interviewed had mutinied."));
    }

    // W: whose names can be withheld

    @Test
    void w1_a_resident_who_tells_is_a_witness_and_a_minister_is_not() {
        List<String> found = all(
                        "\"They burned every house,\" said Musa Bello, a resident of the village in Nigeria. Interior"
                                + " Minister Adamu Yaro promised an inquiry.",
                        Person.class)
                .stream()
                .map(p -> p.name() + " " + p.standing().code())
                .toList();
        assertEquals(List.of("Musa Bello witness"), found);
    }

    @Test
    void w3_envoys_and_lawmakers_are_public_wherever_their_nation_stands() {
        assertEquals(
                List.of(),
                all(
                        "Ghana's UN ambassador Kofi Mensah Tetteh said the text was weak. \"We will not wait,\" said Ama Badu,"
                                + " a lawmaker from Kumasi.",
                        Person.class));
    }

    @Test
    void w6_who_speaks_of_taxes_or_has_a_calling_is_no_witness_and_who_saw_the_shooting_is_one() {
        List<String> found = all(
                        "\"Soldiers shot at us,\" Musa Bello said in Nigeria. Economist Ada Obi said the shooting would drive investors away."
                                + " Juma Kato said taxes were too high.",
                        Person.class)
                .stream()
                .map(p -> p.name() + " " + p.standing().code())
                .sorted()
                .toList();
        assertTrue(found.contains("Musa Bello witness") && !found.contains("Ada Obi witness"), found.toString());
        assertTrue(!found.contains("Juma Kato witness"), found.toString());
    }

    @Test
    void w2_a_child_is_a_minor() {
        List<String> found = all("Soldiers shot dead Amina Saleh, 9, at a checkpoint in Yemen.", Person.class).stream()
                .map(p -> p.name() + " " + p.standing().code())
                .toList();
        assertEquals(List.of("Amina Saleh minor"), found);
    }

    @Test
    void w4_whose_husband_or_father_rules_is_public_but_for_children() {
        List<String> found = all(
                        "Police arrested Lina Haddad, the wife of President Omar Haddad, on Friday. Basma Idrissi, the wife of a"
                                + " fisherman, said shots were heard. The king's nephew, Nabil Tazi, 12, was shot dead.",
                        Person.class)
                .stream()
                .map(p -> p.name() + " " + p.standing().code())
                .sorted()
                .toList();
        assertEquals(List.of("Basma Idrissi witness", "Nabil Tazi minor"), found);
    }

    @Test
    void w5_a_town_is_nobody_even_where_it_speaks() {
        assertEquals(
                List.of(),
                all(
                        "Shells fell on Taiz again, and Taiz said it had no water. Fighting in Taiz, Yemen, has killed 12 people"
                                + " since April.",
                        Person.class));
    }
}
