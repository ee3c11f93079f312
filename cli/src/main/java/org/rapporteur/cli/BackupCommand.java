package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur backup}: a verified copy of a record. */
@Command(
        name = "backup",
        header = "Copy a record, and check the copy.",
        description = {
            "",
            "Holds the record while it copies, so that the copy is of one moment, writes what is in its log into it first, and verifies the copy before it takes"
                    + " its name. To restore, stop what uses the record and put the copy in its place.",
            ""
        },
        footer = {"", "Example:", "  rapporteur backup --record wire.duckdb --out backups/wire-2026-11-29.duckdb"},
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(names = "--out", paramLabel = "FILE", description = "The copy; it must not be there yet")
    private @Nullable Path out;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path copy = out;
        if (copy == null) {
            throw new RapporteurException("usage", "name the copy with --out FILE");
        }
        if (Files.exists(copy)) {
            throw new RapporteurException("usage", copy + " is there already; name a new file with --out");
        }
        if (!Files.isRegularFile(record.file())) {
            throw new RapporteurException("no-record", "there is no record " + record.file() + " to copy");
        }
        Path partial = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            copy(partial);
            return check(partial, copy);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the copy " + copy, e);
        }
    }

    private void copy(Path partial) throws IOException {
        try (SqlStore store = record.open()) {
            store.checkpoint();
            Files.copy(record.file(), partial, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private int check(Path partial, Path copy) throws IOException {
        long dispatches;
        try (SqlStore store = RecordFile.openReadOnly(partial)) {
            List<String> faults = new Verifier(store).faults();
            if (!faults.isEmpty()) {
                console.say(faults.get(0));
                console.say("The copy has " + Summary.count(faults.size(), "fault", "faults")
                        + ", and so has the record; it is kept as " + partial + ".");
                return ExitCode.NOT_SOUND;
            }
            dispatches = store.census().dispatches();
        }
        Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
        console.say("Copied " + Summary.count(dispatches, "dispatch", "dispatches") + " to " + copy
                + "; the copy is sound.");
        return ExitCode.DONE;
    }
}
