package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dispatch.Intake;

/** PDF, Word, RTF and e-mail give their text through a process of its own, and a document that breaks it costs only itself. */
class ExtractionTest {
    private static final String TEXT =
            "Soldiers opened fire on a crowd outside the ministry on Monday, officials said.";

    @TempDir
    Path folder;

    private List<Intake> items(Path... files) {
        List<Intake> found = new ArrayList<>();
        try (Inbox inbox = Inbox.of(Arrays.stream(files).map(Path::toString).toList(), Defaults.none())) {
            inbox.forEachRemaining(found::add);
        }
        return found;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void holds(Intake item, String words) {
        Intake.Accepted accepted = assertInstanceOf(Intake.Accepted.class, item, item.toString());
        assertTrue(
                accepted.dispatch().text().value().contains(words),
                accepted.dispatch().text().value());
    }

    @Test
    void documents_of_every_kind_give_their_text_and_broken_ones_a_reason() throws IOException {
        List<Intake> found = items(
                write("a.pdf", MadeDocuments.pdf(TEXT)),
                write("b.docx", MadeDocuments.docx(TEXT)),
                write("c.rtf", MadeDocuments.rtf(TEXT)),
                write("d.eml", MadeDocuments.mail(TEXT)),
                write("e.pdf", "%PDF-1.4\nnothing of the kind"),
                write("f.pdf", MadeDocuments.pdf(TEXT + " Again.")));
        assertEquals(6, found.size(), found.toString());
        for (int i : List.of(0, 1, 2, 3, 5)) {
            holds(found.get(i), TEXT);
        }
        Intake.Accepted sent = (Intake.Accepted) found.get(3);
        assertEquals(
                Optional.of(LocalDate.of(2011, 12, 16)),
                sent.dispatch().publication().date());
        assertTrue(
                sent.dispatch().text().value().startsWith("Two killed\n\n"),
                sent.dispatch().text().value());
        Intake.SetAside aside = assertInstanceOf(
                Intake.SetAside.class, found.get(4), found.get(4).toString());
        assertEquals("not-extracted", aside.code());
    }

    /** A short feeding; {@code ExtractionFuzzing 2000 1} is the long one. */
    @Test
    void mutated_documents_give_a_text_or_a_reason_and_the_process_goes_on() throws IOException {
        ExtractionFuzzing fuzzing = new ExtractionFuzzing();
        fuzzing.feed(60, 5);
        assertEquals(List.of(), fuzzing.findings());
        assertTrue(fuzzing.extracted() > 10, fuzzing.extracted() + " extracted");
    }

    @Test
    void a_process_that_does_not_answer_in_time_is_ended_and_begun_again() {
        try (Extraction hurried = new Extraction(1, 0, "64m")) {
            assertTrue(hurried.extract(MadeDocuments.pdf(TEXT).getBytes(StandardCharsets.ISO_8859_1))
                    .trouble()
                    .contains("within"));
            assertTrue(hurried.extract(MadeDocuments.pdf(TEXT).getBytes(StandardCharsets.ISO_8859_1))
                    .trouble()
                    .contains("within"));
        }
    }

    @Test
    void a_process_that_runs_out_of_memory_costs_one_document() throws IOException {
        try (Extraction small = new Extraction(60_000, 60_000, "24m")) {
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < 600_000; i++) {
                many.append("word").append(i).append(' ');
            }
            Extraction.Outcome outcome = small.extract(MadeDocuments.docx(many.toString()));
            assertTrue(outcome.trouble().contains("no text could be extracted"), outcome.trouble());
        }
    }
}
