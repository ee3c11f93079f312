package org.rapporteur.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.RecordStore.Added;

/** Dispatches in, record out, as a program of somebody else uses it. */
class RapporteurTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.open();
    private static final LocalDate FRIDAY = LocalDate.of(2011, 12, 16);
    private static final String TEXT = "Police arrested 30 students in Minsk on Sunday, a lawyer said.";

    @TempDir
    Path folder;

    @Test
    void a_text_gives_the_claims_that_its_file_gives() throws Exception {
        Coding coding = RAPPORTEUR.code(TEXT, FRIDAY);
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        try (RecordStore record = new MemoryStore();
                Inbox inbox = Inbox.of(List.of(file.toString()), Defaults.published(FRIDAY))) {
            RAPPORTEUR.record(inbox, record);
            assertEquals(
                    coding.claims(),
                    record.findDispatch(coding.dispatch().id()).orElseThrow().claims());
        }
    }

    @Test
    void a_text_that_is_no_dispatch_is_refused_with_its_reason() {
        assertEquals(
                "empty",
                assertThrows(RapporteurException.class, () -> RAPPORTEUR.code(" \n", FRIDAY))
                        .code());
        String german =
                "Die Polizei hat am Sonntag in der Stadt mehrere Studenten festgenommen, und der Minister hat das"
                        + " nicht kommentiert, sagte ein Anwalt.";
        assertEquals(
                "not-english",
                assertThrows(RapporteurException.class, () -> RAPPORTEUR.code(german, FRIDAY))
                        .code());
    }

    @Test
    void more_items_than_a_batch_come_in_and_again_change_nothing() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"text\": \"").append(TEXT).append("\", \"date\": \"2011-12-16\", \"publisher\": \"Paper ");
            lines.append(i).append("\"}\n");
        }
        lines.append("{broken\n");
        Path file = Files.writeString(folder.resolve("wire.jsonl"), lines, StandardCharsets.UTF_8);
        try (RecordStore record = new MemoryStore()) {
            assertEquals(new Rapporteur.Outcome(new Added(40, 0, 0), 1), coded(file, record));
            assertEquals(new Rapporteur.Outcome(new Added(0, 40, 0), 1), coded(file, record));
            assertEquals(1, record.setAsideItems().size());
            record.forEach(c ->
                    assertTrue(record.findRaw(c.dispatch().sighting().sha256()).isPresent(), "the raw line is kept"));
        }
    }

    private static Rapporteur.Outcome coded(Path file, RecordStore record) {
        try (Inbox inbox = Inbox.of(List.of(file.toString()), Defaults.none())) {
            return RAPPORTEUR.record(inbox, record);
        }
    }
}
