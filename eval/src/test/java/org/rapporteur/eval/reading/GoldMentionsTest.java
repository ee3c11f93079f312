package org.rapporteur.eval.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldMentionsTest {
    private static String row(String id, String form, int head, String misc) {
        return String.join("\t", id, form, "_", "_", "_", "_", String.valueOf(head), "_", "_", misc);
    }

    private static final GoldMentions GOLD = new GoldMentions(new Conllu(String.join(
                    "\n",
                    "# newdoc id = made-up",
                    row("1", "The", 2, "Entity=(1-person-new-cf1-2-coref"),
                    row("2", "envoy", 6, "_"),
                    row("3", "of", 4, "_"),
                    row("4", "Peru", 2, "Entity=(2-place-new-cf2-1-sgl-Peru)1)"),
                    row("5-6", "didn't", 0, "_").replace("\t0\t", "\t_\t"),
                    row("5", "did", 6, "_"),
                    row("6", "n't", 0, "_"),
                    row("7", "come", 6, "SpaceAfter=No"),
                    row("8", ".", 6, "_"),
                    "",
                    "# newpar",
                    row("1", "He", 2, "Entity=(1-person-giv:act-cf1-1-ana)"),
                    row("2", "slept", 0, "SpaceAfter=No"),
                    row("3", ".", 2, "_"),
                    ""))
            .documents()
            .get(0));

    @Test
    void the_text_has_the_spaces_contractions_and_paragraphs_of_the_document() {
        assertEquals("The envoy of Peru didn't come.\n\nHe slept.", GOLD.text());
    }

    @Test
    void mentions_have_entity_words_and_head() {
        List<String> lines = GOLD.mentions().stream()
                .map(m -> m.entity() + " "
                        + GOLD.text()
                                .substring(GOLD.span(m).begin(), GOLD.span(m).end()) + " head " + m.head())
                .toList();
        assertEquals(List.of("1 The envoy of Peru head 1", "2 Peru head 3", "1 He head 8"), lines);
    }

    @Test
    void characters_lead_back_to_words() {
        assertEquals(1, GOLD.wordAt(5));
        assertEquals(4, GOLD.wordAt(18));
        assertEquals(5, GOLD.wordAt(21));
        assertEquals(-1, GOLD.wordAt(3));
    }

    @Test
    void the_dev_part_is_what_the_corpus_says() {
        String splits = "# Splits\n\n## dev\n\n  * GUM_a_b\n  * GUM_c_d\n\n## test\n\n  * GUM_e_f\n";
        assertEquals(List.of("GUM_a_b", "GUM_c_d"), ReaderCoref.dev(splits));
    }
}
