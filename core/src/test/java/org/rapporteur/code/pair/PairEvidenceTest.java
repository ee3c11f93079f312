package org.rapporteur.code.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Role;
import org.rapporteur.read.Scores;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

class PairEvidenceTest {
    private static final String WORDS = """
            Oslo Oslo PROPN NNP 3 nsubj
            has have AUX VBZ 3 aux
            refused refuse VERB VBN 0 root
            to to PART TO 5 mark
            lend lend VERB VB 3 xcomp
            Moldova Moldova PROPN NNP 5 iobj
            200 200 NUM CD 8 nummod
            euros euro NOUN NNS 5 obj
            """;
    private static final List<Token> TOKENS = tokens();

    private static List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : WORDS.lines().toList()) {
            String[] cells = line.split(" ");
            int head = Integer.parseInt(cells[4]) - 1;
            Span span = Span.of(at, at + cells[0].length());
            tokens.add(new Token(tokens.size(), span, cells[1], Upos.valueOf(cells[2]), cells[3], head, cells[5]));
            at = span.end() + 1;
        }
        return tokens;
    }

    private static PairQuestion question(int source, int target, Tellings tellings) {
        Span whole = TOKENS.get(0).span().cover(TOKENS.get(7).span());
        Sentence sentence = new Sentence(0, whole, 0, 8, Section.Kind.BODY);
        List<Role> roles = List.of(new Role(2, 0, "ARG0"), new Role(4, 5, "ARG2"));
        Syntax syntax = new Syntax(List.of(sentence), TOKENS, roles, Scores.zero(8), tellings);
        return new PairQuestion(syntax, new TokenRange(0, 8), List.of(), span(source), span(target));
    }

    private static Optional<Span> span(int token) {
        return token < 0 ? Optional.empty() : Optional.of(TOKENS.get(token).span());
    }

    private static List<String> evidence(int source, int target) {
        return PairEvidence.of(question(source, target, Tellings.none(8)));
    }

    @Test
    void parties_stand_as_signs_among_the_lemmas_and_numbers_as_one_sign() {
        List<String> evidence = evidence(0, 5);
        assertTrue(evidence.containsAll(
                List.of("w3 <s> have refuse", "w2m to lend", "w4 refuse to lend <t>", "w2a # euro")));
        assertTrue(evidence.contains("w order st"));
    }

    @Test
    void four_words_at_a_time_count_from_the_first_party_to_the_second_only() {
        assertTrue(evidence(0, 5).contains("w4 lend <t> # euro"));
        assertFalse(evidence(0, 2).contains("w4 to lend Name #"));
        assertTrue(evidence(0, 2).contains("w3 to lend Name"));
    }

    @Test
    void names_that_are_no_party_are_one_sign() {
        assertTrue(evidence(0, -1).contains("w2 lend Name"));
    }

    @Test
    void the_way_through_the_tree_tells_the_verbs_between_the_parties() {
        List<String> evidence = evidence(0, 5);
        assertTrue(evidence.containsAll(List.of("p ^refuse/lend", "p- ^nsubj/xcomp/iobj", "pw refuse", "pw lend")));
        assertTrue(evidence.contains("top refuse xcomp lend"));
        assertTrue(evidence.contains("gt2 refuse xcomp"));
    }

    @Test
    void a_party_is_told_by_its_part_in_what_is_said() {
        assertTrue(evidence(0, 5).containsAll(List.of("rs ARG0 refuse", "rt ARG2 lend")));
    }

    @Test
    void without_claims_the_rules_say_nothing() {
        assertTrue(evidence(0, 5).contains("c nothing"));
    }

    @Test
    void every_name_stands_once_even_without_any_party() {
        List<String> evidence = evidence(-1, -1);
        assertEquals(new HashSet<>(evidence).size(), evidence.size());
        assertTrue(evidence.contains("w order no source"));
    }

    @Test
    void what_the_reader_takes_a_word_for_counts_by_steps_of_its_likelihood() {
        float[] likelihoods = new float[8];
        likelihoods[2] = 0.5f;
        List<Tellings.Party> parties = List.of(
                new Tellings.Party(2, 0, Tellings.Part.ACTOR, 0.9f),
                new Tellings.Party(2, 5, Tellings.Part.RECIPIENT, 0.8f));
        Tellings tellings = Tellings.of(List.of("REJECT"), likelihoods, Scores.zero(8), parties);
        List<String> evidence = PairEvidence.of(question(0, 5, tellings));
        // 0.5 x (0.9 + 0.02) x (0.8 + 0.05) = 0.391
        assertTrue(evidence.contains("b between REJECT >= 0.3"));
        assertFalse(evidence.contains("b between REJECT >= 0.6"));
        assertFalse(evidence.stream().anyMatch(name -> name.startsWith("b between AID")));
    }
}
