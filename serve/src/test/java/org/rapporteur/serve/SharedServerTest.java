package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.sql.RecordAddress;
import org.rapporteur.record.sql.RecordCopy;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.testkit.MadeHappenings;
import org.rapporteur.testkit.PostgresServer;

/** A server over a record that other programs write too answers as over a file, and shows what the others wrote. */
class SharedServerTest {
    @TempDir
    Path folder;

    @Test
    void the_same_questions_have_the_same_answers_and_what_others_record_shows_at_once() {
        RecordAddress shared = RecordAddress.parse(PostgresServer.shared().database());
        try (SqlStore file = RecordAddress.of(ServedExamples.copy(folder)).openReadOnly();
                SqlStore to = shared.open()) {
            RecordCopy.of(file, to);
        }
        ServeSettings settings = new ServeSettings(
                shared, ServeSettings.LOCAL, 0, true, Optional.empty(), List.of(), Withholding.WITNESSES);
        try (ServedExamples examples = ServedExamples.reading();
                ServedExamples database = ServedExamples.serving(settings);
                SqlStore other = shared.open()) {
            for (String path : List.of(
                    "/api/claims?limit=5",
                    "/api/dispatches",
                    "/api/incidents",
                    "/api/facets",
                    "/api/places",
                    "/api/search?q=council",
                    "/api/dockets/UNSC")) {
                assertEquals(examples.get(path).body(), database.get(path).body(), path);
            }
            String before =
                    database.get("/api/dispatches").headers().firstValue("ETag").orElseThrow();
            long dispatches = other.census().dispatches();
            other.add(MadeHappenings.codings(1, 3, 1, 5));
            assertNotEquals(
                    before,
                    database.get("/api/dispatches").headers().firstValue("ETag").orElseThrow());
            assertEquals(
                    other.census().dispatches(),
                    database.json("/api/record").path("dispatches").asLong());
            assertNotEquals(dispatches, other.census().dispatches());
        }
    }
}
