package org.rapporteur.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.testkit.Dispatches;
import org.rapporteur.testkit.ReadingContract;

class OnnxReaderTest extends ReadingContract {
    private static OnnxReader reader;

    @BeforeAll
    static void open() {
        reader = OnnxReader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Override
    protected Reader reader() {
        return reader;
    }

    @Test
    void a_title_and_a_name_are_one_mention_and_the_names_within_are_their_own() {
        Reading reading =
                reader.read(Dispatches.body("Norway's UN ambassador Kari Holm rejected the draft on Tuesday."));
        assertTrue(
                mentions(reading).contains("Norway's UN ambassador Kari Holm"),
                mentions(reading).toString());
        assertTrue(mentions(reading).contains("Norway"), mentions(reading).toString());
    }

    @Test
    void what_is_no_prose_is_passed_over_and_what_stands_around_it_is_read() {
        String code = "Zm9vYmFyIGJheiBxdXg7 4b1c9e77d0a2f3 \u0436\u04ef\u04d9\u0493\u049b ".repeat(60);
        String before = "Soldiers shot dead three marchers in Harare on Monday. ";
        String after = " Norway condemned the killing.";
        Reading reading = reader.read(Dispatches.body(before + code + "." + after));
        assertTrue(mentions(reading).contains("Soldiers"), mentions(reading).toString());
        assertTrue(mentions(reading).contains("Norway"), mentions(reading).toString());
        long passed = reading.syntax().tokens().stream()
                .filter(t -> t.upos() == Upos.X)
                .count();
        assertTrue(passed > 150, passed + " words passed over");
    }

    @Test
    void what_is_said_again_and_again_is_read_alike_each_time() {
        String said = "Norway condemned the shooting of a priest by gunmen in Lagos . ";
        Reading reading = reader.read(Dispatches.body(said.repeat(60)));
        List<String> words = List.of(said.repeat(60).split(" "));
        int[] sentences = IntStream.range(0, words.size())
                .map(i -> i / (words.size() / 60))
                .toArray();
        WordPieces pieces = new WordPieces(new Vocabulary(ModelFiles.shipped().lines("vocab.txt")));
        int window = Windows.of(Piecing.of(words, sentences, pieces)).get(0).size();
        for (int i = 0; i < 3 * window; i++) {
            Token one = reading.syntax().tokens().get(i);
            Token other = reading.syntax().tokens().get(i + window);
            assertEquals(one.upos() + one.relation(), other.upos() + other.relation(), "word " + i);
        }
    }

    @Test
    void a_dispatch_read_on_several_threads_is_read_as_on_one() {
        String sentence =
                "Police in Harare said on Monday that %d people were arrested after a march, and a lawyer denied the charges. ";
        StringBuilder text = new StringBuilder();
        for (int i = 3; i < 120; i++) {
            text.append(String.format(Locale.ROOT, sentence, i));
        }
        Reading alone = reader.read(Dispatches.body(text.toString()));
        ExecutorService spare = Executors.newFixedThreadPool(3);
        try {
            OnnxReader spread = reader.spreading(spare, 4);
            assertEquals(alone, spread.read(Dispatches.body(text.toString())));
        } finally {
            spare.shutdown();
        }
    }

    @Test
    void a_country_is_told_from_another_place() {
        Reading reading =
                reader.read(Dispatches.body("Troops from Chad crossed into Nigeria near Maiduguri on Friday."));
        Mention chad = mention(reading, "Chad");
        assertEquals(Mention.Type.COUNTRY, chad.type());
        assertEquals(Mention.Form.NAME, chad.form());
    }

    @Test
    void what_somebody_said_has_its_source_cue_and_content() {
        Reading reading = reader.read(
                Dispatches.body("Police in Lima said that at least 12 miners had been arrested after the march."));
        Attribution said = reading.attributions().get(0);
        assertEquals(
                Optional.of("Police in Lima"),
                said.source().map(reading.dispatch().text()::at));
        assertEquals(Optional.of("said"), said.cue().map(reading.dispatch().text()::at));
        assertTrue(reading.dispatch().text().at(said.content().get(0)).contains("at least 12 miners"));
    }

    @Test
    void a_quotation_knows_its_speaker_and_so_does_the_we_within() {
        Reading reading = reader.read(Dispatches.body(
                "\"We will not leave the square,\" union leader Marta Ruiz told reporters in Asuncion."));
        Quotation quotation = reading.quotations().get(0);
        assertTrue(quotation.direct());
        Mention speaker = reading.mentions().get(quotation.speaker().orElseThrow());
        assertTrue(reading.dispatch().text().at(speaker.span()).contains("Marta Ruiz"));
        assertEquals(speaker.entity(), mention(reading, "We").entity());
    }

    @Test
    void a_surname_an_acronym_and_a_pronoun_find_their_names() {
        Reading reading = reader.read(Dispatches.body("The Lake Chad Basin Commission met in Abuja on Monday.\n"
                + "President Idriss Tolba opened the meeting. Tolba said he would send troops.\n"
                + "The LCBC has six members."));
        assertEquals(
                mention(reading, "President Idriss Tolba").entity(),
                mention(reading, "Tolba").entity());
        assertEquals(mention(reading, "Tolba").entity(), mention(reading, "he").entity());
    }

    @Test
    void words_are_where_the_sentence_has_them_after_an_emoji() {
        Reading reading = reader.read(Dispatches.body("\uD83D\uDD4A\uFE0F Kenya welcomed the truce."));
        assertEquals(
                "Kenya", reading.dispatch().text().at(mention(reading, "Kenya").span()));
    }

    @Test
    void a_model_with_a_changed_file_is_refused(@TempDir Path folder) throws IOException {
        ModelFiles shipped = ModelFiles.shipped();
        for (String name : List.of("reader.onnx", "vocab.txt", "reader.labels", "lemmas.tsv", "abbreviations.txt")) {
            Files.write(folder.resolve(name), shipped.bytes(name));
        }
        try (var in = ModelFiles.class.getResourceAsStream("/org/rapporteur/model/reader.sha256")) {
            Files.write(folder.resolve("reader.sha256"), in.readAllBytes());
        }
        ModelFiles.in(folder);
        Files.writeString(folder.resolve("lemmas.tsv"), "x\tNN\ty\n");
        RapporteurException refused = assertThrows(RapporteurException.class, () -> ModelFiles.in(folder));
        assertEquals("model-digest", refused.code());
        assertTrue(refused.getMessage().contains("lemmas.tsv"));
    }

    private static List<String> mentions(Reading reading) {
        return reading.mentions().stream()
                .map(m -> reading.dispatch().text().at(m.span()))
                .toList();
    }

    private static Mention mention(Reading reading, String words) {
        return reading.mentions().stream()
                .filter(m -> reading.dispatch().text().at(m.span()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is none of " + mentions(reading)));
    }
}
