package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.Version;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import tools.jackson.databind.JsonNode;

/** A dispatch that its agency took back stays, and says so wherever it or its claims are shown; it counts no longer. */
class WithdrawnTest {
    @TempDir
    static Path folder;

    private static ServedExamples examples;
    private static String gone;
    private static String later;
    private static int actorsBefore;

    @BeforeAll
    static void serve() {
        Path record = ServedExamples.copy(folder);
        try (ServedExamples before = ServedExamples.serving(ServeSettings.reading(record))) {
            gone = before.json("/api/entries/positions?limit=1")
                    .path("items")
                    .get(0)
                    .path("dispatch_id")
                    .asString();
            for (JsonNode d : before.json("/api/dispatches").path("items")) {
                if (!d.path("dispatch_id").asString().equals(gone)) {
                    later = d.path("dispatch_id").asString();
                }
            }
            actorsBefore = before.json("/api/actors?limit=1000&dispatch=" + gone)
                    .path("items")
                    .size();
        }
        Correction.Signature signature =
                new Correction.Signature("Ada", "2026-11-29T12:00:00Z", "a hoax, says the agency");
        try (SqlStore store = RecordFile.open(record)) {
            store.note(List.of(
                    new Version(gone, Version.Kind.CORRECTION, Optional.of(later), signature),
                    new Version(gone, Version.Kind.WITHDRAWAL, Optional.of(later), signature)));
            new Reconciling(store).run();
        }
        examples = ServedExamples.serving(ServeSettings.reading(record));
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    @Test
    void the_dispatch_its_claims_and_its_ledger_entries_say_so() {
        JsonNode full = examples.json("/api/dispatches/" + gone);
        assertTrue(full.path("dispatch").path("withdrawn").asBoolean());
        full.path("claims").forEach(c -> assertTrue(c.path("withdrawn").asBoolean()));
        assertFalse(full.path("entries").isEmpty());
        full.path("entries").forEach(e -> assertTrue(e.path("withdrawn").asBoolean(), e.toString()));
        examples.json("/api/claims?dispatch=" + gone)
                .path("items")
                .forEach(c -> assertTrue(c.path("withdrawn").asBoolean()));
        examples.json("/api/entries/positions?dispatch=" + gone)
                .path("items")
                .forEach(e -> assertTrue(e.path("withdrawn").asBoolean(), e.toString()));
    }

    @Test
    void others_do_not() {
        JsonNode full = examples.json("/api/dispatches/" + later);
        full.path("entries").forEach(e -> assertTrue(e.path("withdrawn").isMissingNode(), e.toString()));
    }

    @Test
    void both_dispatches_tell_what_was_noted_of_them() {
        for (String id : List.of(gone, later)) {
            JsonNode versions = examples.json("/api/dispatches/" + id).path("versions");
            assertEquals(2, versions.size());
            assertEquals("correction", versions.get(0).path("kind").asString());
            assertEquals("withdrawal", versions.get(1).path("kind").asString());
            assertEquals(gone, versions.get(1).path("dispatch_id").asString());
            assertEquals("a hoax, says the agency", versions.get(1).path("why").asString());
        }
    }

    @Test
    void what_was_withdrawn_is_listed_and_not_counted() {
        assertTrue(actorsBefore > 0);
        assertFalse(examples.json("/api/claims?dispatch=" + gone).path("items").isEmpty());
        for (String counts : List.of("/api/actors", "/api/places", "/api/ties", "/api/happenings", "/api/incidents")) {
            assertTrue(examples.json(counts + "?dispatch=" + gone).path("items").isEmpty(), counts);
        }
        assertTrue(
                examples.json("/api/timeline?dispatch=" + gone).path("periods").isEmpty());
        JsonNode docket = examples.json("/api/dockets/UNSC");
        assertFalse(docket.toString().contains(gone));
        assertEquals(1, docket.path("withdrawn").asInt());
    }
}
