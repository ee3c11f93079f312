package org.rapporteur.eval.plv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.code.pair.PairTypes;
import org.rapporteur.eval.claims.Layer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlvEvalTest {
    private static final String TABLE = """
            marked_sentence\tgold_root
            <s>The junta in Ruvania</s> flatly refused to receive <t>the mediators from Elbonia</t>.\tREJECT
            On Friday <t>eleven fishermen from Elbonia</t> were set free by <s>the coast guard of Ruvania</s>.\tYIELD
            <s>Ruvania</s> has handed blankets and stoves to <t>villagers in Elbonia</t> since the flood.\tAID
            <s>Nurses</s> marched through the port to protest against <t>the mayor</t>.\tPROTEST
            """;
    private static final PairTypes TYPES = Codebook.load().pairs();
    private final ObjectMapper json = new ObjectMapper();
    private final PlvEval eval = new PlvEval(Layer.without(EnumSet.of(Layer.TYPES)), TYPES);
    private String printed = "";
    private final List<JsonNode> predictions = new ArrayList<>();
    private final List<JsonNode> evidence = new ArrayList<>();

    @BeforeAll
    void run(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("made.tsv"), TABLE);
        Path predicted = folder.resolve("predicted.jsonl");
        Path told = folder.resolve("evidence.jsonl");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        eval.run(table, Optional.of(predicted), new PrintStream(out, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
        eval.evidence(table, told);
        Files.readAllLines(predicted).forEach(line -> predictions.add(json.readTree(line)));
        Files.readAllLines(told).forEach(line -> evidence.add(json.readTree(line)));
    }

    @Test
    void plain_sentences_get_their_types() {
        List<String> roots =
                predictions.stream().map(p -> p.get("root").asString()).toList();
        assertEquals(List.of("REJECT", "YIELD", "AID", "PROTEST"), roots);
        assertTrue(printed.contains("weighed    macro-F1 1.000  accuracy 1.000"), printed);
        assertTrue(printed.contains("by rules   macro-F1"), printed);
    }

    @Test
    void confidence_is_the_likelihood_of_the_type() {
        assertTrue(predictions.stream()
                .mapToDouble(p -> p.get("confidence").asDouble())
                .allMatch(c -> c > 1.0 / 15 && c <= 1));
    }

    @Test
    void evidence_is_written_a_line_a_row_with_the_gold_type_and_the_type_by_rules() {
        assertEquals(4, evidence.size());
        assertEquals("YIELD", evidence.get(1).get("root").asString());
        assertTrue(TYPES.types().contains(evidence.get(1).get("rules").asString()));
        List<String> names = new ArrayList<>();
        evidence.get(1).get("evidence").forEach(name -> names.add(name.asString()));
        assertTrue(names.contains("w order ts"), "the target stands before the source");
    }

    @Test
    void a_table_without_marked_sentences_is_refused(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("none.tsv"), "sentence\nA text.\n");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> eval.run(table, Optional.empty(), System.out));
        assertTrue(refused.getMessage().contains("marked_sentence"));
    }
}
