package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3, the short version: {@code docs/promises} says how the long one is run. */
class KilledRunTest {
    @TempDir
    Path folder;

    @Test
    void a_run_killed_at_any_stage_loses_nothing_and_finishes_as_if_undisturbed() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 40);
        KillTrial trial = new KillTrial(Files.createDirectories(folder.resolve("work")), input, "fake");
        trial.atStages("after add", "before putOriginals", "before replace", "after replace", "after correct");
        trial.atRandom(3, 42);
        assertEquals(List.of(), trial.losses());
        assertTrue(trial.kills() >= 5, "killed only " + trial.kills() + " runs");
    }
}
