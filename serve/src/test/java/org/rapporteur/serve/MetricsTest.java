package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus reads: counts, times and bytes, and never a word of a dispatch. */
class MetricsTest {
    private static final String DISPATCH =
            "{\"text\":\"Police in Valparaiso arrested nine dockworkers on Monday, the harbour union said.\\n\"}";

    @TempDir
    Path folder;

    private static long value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in\n" + metrics));
    }

    @Test
    void the_metrics_tell_what_the_record_holds_what_was_recorded_and_how_long_answers_took() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            String before = examples.get("/api/metrics").body();
            assertEquals(0, value(before, "rapporteur_dispatches_recorded"));
            assertEquals(201, examples.post("/api/dispatches", DISPATCH).statusCode());
            String after = examples.get("/api/metrics").body();
            assertEquals(1, value(after, "rapporteur_dispatches_recorded"));
            assertEquals(0, value(after, "rapporteur_dispatches_waiting"));
            assertEquals(
                    value(before, "rapporteur_record_dispatches") + 1, value(after, "rapporteur_record_dispatches"));
            assertTrue(value(after, "rapporteur_record_claims") > value(before, "rapporteur_record_claims"));
            assertTrue(value(after, "rapporteur_record_bytes") > 0, after);
            assertTrue(value(after, "rapporteur_jvm_memory_used_bytes") > 0);
            assertTrue(after.contains("rapporteur_requests_total{route=\"/api/dispatches\",status=\"201\"} 1"), after);
            assertTrue(after.contains("rapporteur_request_seconds_count{route=\"/api/dispatches\"} 1"), after);
            for (String word : new String[] {"Valparaiso", "dockworkers", "union", "q="}) {
                assertFalse(after.contains(word), word);
            }
        }
    }
}
