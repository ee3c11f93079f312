package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 7: the whole way, with the program's own reader and coder, in a network namespace that has not even a loopback device up. */
class NoNetworkTest {
    @TempDir
    Path folder;

    private static boolean mayUnshare() {
        try {
            Process process = new ProcessBuilder("unshare", "-n", "true").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String run(int code, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-n",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                Rapporteur.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertTrue(process.waitFor(4, TimeUnit.MINUTES));
        String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
        assertEquals(code, process.exitValue(), said);
        return said;
    }

    @Test
    void everything_runs_without_any_network() throws Exception {
        Assumptions.assumeTrue(mayUnshare(), "skipped: a network namespace of its own is not allowed here");
        Path wire = Files.createDirectories(folder.resolve("wire"));
        Files.writeString(
                wire.resolve("2011-12-16-a.txt"), "Gunmen killed 27 people in Homs on Thursday, police said.\n");
        Files.writeString(
                wire.resolve("2011-12-17-b.html"),
                "<!DOCTYPE html><html><head><link rel=\"stylesheet\" href=\"http://192.0.2.1/a.css\"></head><body><h1>Two killed</h1><p>Soldiers killed two people in Lima on Friday, a witness"
                        + " said.</p><img src=\"http://192.0.2.1/b.png\"></body></html>");
        String record = folder.resolve("record.duckdb").toString();
        assertTrue(
                run(ExitCode.DONE, "code", wire.toString(), "--record", record).contains("Coded 2 dispatches"));
        assertTrue(run(ExitCode.DONE, "verify", "--record", record).contains("is sound"));
        assertTrue(run(ExitCode.DONE, "export", "--record", record).contains("\"clm_"));
    }
}
