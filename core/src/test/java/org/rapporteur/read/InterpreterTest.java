package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.mention.NameSpan;

/** A mentions, B attributions, C quotations, D entities: the rules of reading on trees given by hand. */
class InterpreterTest {
    @Test
    void a1_a_title_and_a_name_are_one_mention_and_names_within_are_their_own() {
        Reading reading = new Parsed()
                .sentence("Peru/NNP/3/nmod:poss 's/POS/1/case envoy/NN/5/nsubj Ana/NNP/3/appos left/VBD/0/root")
                .name("Ana", NameSpan.Kind.PERSON)
                .name("Peru", NameSpan.Kind.LOCATION)
                .nominal("envoy", Mention.Type.PERSON)
                .read();
        assertEquals(List.of("Peru", "Peru 's envoy Ana"), mentions(reading));
    }

    @Test
    void a2_a_relative_clause_and_the_preposition_before_are_no_part_of_the_phrase() {
        Reading reading = new Parsed()
                .sentence(
                        "Talks/NNS/0/root with/IN/4/case the/DT/4/det rebels/NNS/1/nmod who/WP/6/nsubj fled/VBD/4/acl:relcl")
                .nominal("rebels", Mention.Type.PERSON)
                .read();
        assertTrue(mentions(reading).contains("the rebels"), mentions(reading).toString());
        assertEquals(entity(reading, "the rebels"), entity(reading, "who"));
    }

    @Test
    void a3_at_least_belongs_to_the_number() {
        Reading reading = new Parsed()
                .sentence(
                        "They/PRP/2/nsubj killed/VBD/0/root at/IN/4/case least/JJ/5/advmod 12/CD/6/nummod troops/NNS/2/obj")
                .nominal("troops", Mention.Type.PERSON)
                .read();
        assertTrue(
                mentions(reading).contains("at least 12 troops"),
                mentions(reading).toString());
    }

    @Test
    void b1_auxiliaries_and_adverbs_belong_to_the_cue() {
        Reading reading = new Parsed()
                .sentence(
                        "Kenya/NNP/4/nsubj has/AUX/4/aux also/RB/4/advmod warned/VBD/0/root of/IN/6/case war/NN/4/obl")
                .attribution(range(3, 4), Optional.of(range(0, 1)), range(4, 6))
                .read();
        assertEquals(Optional.of("has also warned"), cue(reading));
    }

    @Test
    void b2_the_subject_is_the_source_where_none_was_seen() {
        Reading reading = new Parsed()
                .sentence("The/DT/2/det army/NN/3/nsubj said/VBD/0/root it/PRP/5/nsubj won/VBD/3/ccomp")
                .attribution(range(2, 3), Optional.empty(), range(3, 5))
                .read();
        Attribution only = reading.attributions().get(0);
        assertEquals(
                Optional.of("The army"), only.source().map(reading.dispatch().text()::at));
    }

    @Test
    void b3_a_line_that_names_its_speaker_before_or_behind_a_colon_is_an_attribution() {
        Reading first = new Parsed()
                .sentence("Okoro/NNP/0/root :/:/1/punct No/DT/4/det deal/NN/1/parataxis ././1/punct")
                .name("Okoro", NameSpan.Kind.PERSON)
                .read();
        assertEquals(
                Optional.of("Okoro"),
                first.attributions().get(0).source().map(first.dispatch().text()::at));
        assertEquals(
                "No deal",
                first.dispatch().text().at(first.attributions().get(0).content().get(0)));
        Reading last = new Parsed()
                .sentence("DRAFT/NN/2/nsubj UNFAIR/JJ/0/root :/:/4/punct ENVOYS/NNS/2/parataxis")
                .nominal("ENVOYS", Mention.Type.PERSON)
                .read();
        assertEquals(
                Optional.of("ENVOYS"),
                last.attributions().get(0).source().map(last.dispatch().text()::at));
    }

    @Test
    void b4_a_time_before_a_colon_is_no_speaker() {
        Reading reading = new Parsed()
                .sentence("Monday/NNP/0/root :/:/1/punct No/DT/4/det deal/NN/1/parataxis")
                .name("Monday", NameSpan.Kind.DATE)
                .read();
        assertTrue(reading.attributions().isEmpty());
    }

    @Test
    void c1_a_few_quoted_words_are_not_direct_and_belong_to_whom_the_verb_says() {
        Reading reading = new Parsed()
                .sentence(
                        "Envoys/NNS/2/nsubj call/VBD/0/root it/PRP/2/obj \"/``/5/punct unfair/JJ/2/xcomp \"/''/5/punct")
                .nominal("Envoys", Mention.Type.PERSON)
                .read();
        Quotation quotation = reading.quotations().get(0);
        assertFalse(quotation.direct());
        assertEquals("Envoys", text(reading, quotation.speaker().orElseThrow()));
    }

    @Test
    void d1_he_is_not_a_woman_and_she_is_not_a_man() {
        Reading reading = new Parsed()
                .sentence("Mr./NNP/3/nsubj Abe/NNP/1/flat met/VBD/0/root Mrs./NNP/3/obj Roy/NNP/4/flat")
                .name("Mr. Abe", NameSpan.Kind.PERSON)
                .name("Mrs. Roy", NameSpan.Kind.PERSON)
                .sentence("She/PRP/2/nsubj left/VBD/0/root")
                .read();
        assertEquals(entity(reading, "Mrs. Roy"), entity(reading, "She"));
        assertNotEquals(entity(reading, "Mr. Abe"), entity(reading, "She"));
    }

    @Test
    void d2_an_acronym_is_the_name_whose_initials_it_has() {
        Reading reading = new Parsed()
                .sentence("Rivers/NNPS/3/compound Without/NNP/3/compound Borders/NNPS/4/nsubj spoke/VBD/0/root")
                .name("Rivers Without Borders", NameSpan.Kind.ORGANISATION)
                .sentence("RWB/NNP/2/nsubj left/VBD/0/root")
                .name("RWB", NameSpan.Kind.ORGANISATION)
                .read();
        assertEquals(entity(reading, "Rivers Without Borders"), entity(reading, "RWB"));
    }

    @Test
    void d3_two_persons_with_one_surname_and_other_first_names_are_two() {
        Reading reading = new Parsed()
                .sentence("Bill/NNP/3/nsubj Roy/NNP/1/flat met/VBD/0/root Ann/NNP/3/obj Roy/NNP/4/flat")
                .name("Bill Roy", NameSpan.Kind.PERSON)
                .name("Ann Roy", NameSpan.Kind.PERSON)
                .read();
        assertNotEquals(entity(reading, "Bill Roy"), entity(reading, "Ann Roy"));
    }

    private static TokenRange range(int first, int end) {
        return new TokenRange(first, end);
    }

    private static Optional<String> cue(Reading reading) {
        return reading.attributions().get(0).cue().map(reading.dispatch().text()::at);
    }

    private static String text(Reading reading, int mention) {
        return reading.dispatch().text().at(reading.mentions().get(mention).span());
    }

    private static List<String> mentions(Reading reading) {
        return reading.mentions().stream().map(m -> text(reading, m.index())).toList();
    }

    private static int entity(Reading reading, String words) {
        return reading.mentions().stream()
                .filter(m -> text(reading, m.index()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is none of " + mentions(reading)))
                .entity();
    }
}
