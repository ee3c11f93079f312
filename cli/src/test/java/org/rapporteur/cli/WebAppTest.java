package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.serve.RecordServer;
import org.rapporteur.serve.ServeSettings;

/**
 * The web app in a browser, on this program's own server with a record of the examples: runs the suite of {@code web/browser} with
 * Node. Where Chromium or the app's packages are absent it skips and says so; {@code CHROMIUM} names a browser at another place,
 * {@code RAPPORTEUR_SUITE} some files of the suite, as in {@code "views print"}.
 */
class WebAppTest {
    private static final int PATIENCE_IN_MINUTES = 20;

    @TempDir
    Path folder;

    @Test
    void the_app_passes_its_suite_on_a_record_of_the_examples() throws Exception {
        Path root = Path.of(System.getProperty("rapporteur.root", ".."))
                .toAbsolutePath()
                .normalize();
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        assumeTrue(Files.isExecutable(chromium), "no browser at " + chromium + ", so the web app is not tested in one");
        assumeTrue(
                Files.isDirectory(root.resolve("web/node_modules/playwright-core")),
                "the packages of web/ are not installed, so the app is not tested in a browser");

        Path record = folder.resolve("examples.duckdb");
        code(root.resolve("examples"), record);
        try (RecordServer full = serve(record);
                RecordServer empty = serve(folder.resolve("empty.duckdb"))) {
            Map<String, String> where = Map.of(
                    "RAPPORTEUR_URL", full.address(),
                    "RAPPORTEUR_EMPTY_URL", empty.address(),
                    "CHROMIUM", chromium.toString());
            assertEquals(0, suite(root.resolve("web"), where), () -> "the suite of web/browser failed, see " + log());
        }
    }

    private static void code(Path examples, Path record) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream talk = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayOutputStream(), talk, new ByteArrayInputStream(new byte[0]), false);
        int code = Rapporteur.commandLine(console, OwnCoder::open)
                .execute("code", examples.toString(), "--record", record.toString());
        assertEquals(ExitCode.DONE, code, () -> said.toString(StandardCharsets.UTF_8));
    }

    private static RecordServer serve(Path record) {
        return RecordServer.start(
                ServeSettings.reading(record).writing(), () -> OwnCoder.openSpreading()::code, Clock.systemUTC());
    }

    private int suite(Path web, Map<String, String> where) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "browser/run.mjs"));
        Optional.ofNullable(System.getenv("RAPPORTEUR_SUITE"))
                .ifPresent(names -> command.addAll(List.of(names.split(" +", -1))));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(web.toFile()).redirectErrorStream(true);
        builder.environment().putAll(where);
        Process node =
                builder.redirectOutput(folder.resolve("suite.log").toFile()).start();
        assertTrue(
                node.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES),
                () -> "the suite of web/browser did not end: " + log());
        return node.exitValue();
    }

    /** The failures of the suite, as Node told them. */
    private String log() {
        try {
            return Files.readString(folder.resolve("suite.log"));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}
