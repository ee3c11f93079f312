package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is watched: what comes is coded once it is whole. */
class WatchCommandTest {
    private static final String TEXT = "Soldiers killed two people outside the ministry on Monday, officials said.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayOutputStream(), talk, InputStream.nullInputStream(), false);
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(arguments);
    }

    @Test
    void what_is_there_and_what_comes_later_is_coded() throws Exception {
        Path wire = Files.createDirectories(folder.resolve("wire"));
        String record = folder.resolve("record.duckdb").toString();
        Files.writeString(wire.resolve("2011-12-16-a.txt"), TEXT);
        CompletableFuture<Integer> watching = CompletableFuture.supplyAsync(
                () -> run("watch", wire.toString(), "--every", "0.05", "--until-idle", "3", "--record", record));
        while (!err.toString(StandardCharsets.UTF_8).contains("Coded 1 dispatch")) {
            Thread.sleep(20);
        }
        Files.writeString(wire.resolve(".part"), TEXT);
        Files.writeString(wire.resolve("2011-12-17-empty.txt"), "");
        Files.writeString(wire.resolve("2011-12-17-b.txt"), TEXT + " Again.");
        assertEquals(ExitCode.SET_ASIDE, watching.get());
        assertEquals(ExitCode.DONE, run("verify", "--record", record));
        assertTrue(
                err.toString(StandardCharsets.UTF_8).contains("2 dispatches, 2 claims, 1 set aside"),
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_is_given_once_and_again_when_it_changes_and_not_while_it_grows() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Arrivals arrivals = new Arrivals(folder);
        assertEquals(List.of(), arrivals.look());
        assertTrue(arrivals.isGrowing());
        Files.writeString(file, TEXT + " More of it.");
        assertEquals(List.of(), arrivals.look());
        assertEquals(List.of(file), arrivals.look());
        assertEquals(List.of(), arrivals.look());
        Files.writeString(file, TEXT);
        arrivals.look();
        assertEquals(List.of(file), arrivals.look());
    }

    @Test
    void what_is_no_folder_is_said() {
        assertEquals(ExitCode.NO_INPUT, run("watch", folder.resolve("nowhere").toString()));
    }
}
