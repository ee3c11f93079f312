package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.RecordAddress;
import org.rapporteur.record.sql.RecordCopy;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
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
            "",
            "A record in a database is copied into a file while others go on writing. With the address of an empty database after --out, a file is brought into"
                    + " that database, for others to share.",
            ""
        },
        footer = {"", "Example:", "  rapporteur backup --record wire.duckdb --out backups/wire-2026-11-29.duckdb"},
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(names = "--out", paramLabel = "RECORD", description = "The copy; it must not be there yet")
    private @Nullable String out;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (out == null) {
            throw new RapporteurException("usage", "name the copy with --out FILE");
        }
        RecordAddress to = RecordAddress.parse(out);
        return to.file().isPresent() ? toFile(to.file().get()) : toDatabase(to);
    }

    private int toDatabase(RecordAddress to) {
        try (SqlStore from = record.openReadOnly();
                SqlStore shared = to.open()) {
            RecordCopy.of(from, shared);
            return judge(shared, to);
        }
    }

    private int toFile(Path copy) {
        if (Files.exists(copy)) {
            throw new RapporteurException("usage", copy + " is there already; name a new file with --out");
        }
        Optional<Path> from = record.address().file();
        if (from.isPresent() && !Files.isRegularFile(from.get())) {
            throw new RapporteurException("no-record", "there is no record " + from.get() + " to copy");
        }
        Path partial = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            if (from.isPresent()) {
                copy(from.get(), partial);
            } else {
                bring(partial);
            }
            return check(partial, copy);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the copy " + copy, e);
        }
    }

    /** From a database: its record as it stands at one moment, while others go on writing. */
    private void bring(Path partial) throws IOException {
        Files.deleteIfExists(partial);
        try (SqlStore shared = record.openReadOnly();
                SqlStore file = RecordFile.open(partial)) {
            RecordCopy.of(shared, file);
            file.checkpoint();
        }
    }

    private void copy(Path from, Path partial) throws IOException {
        try (SqlStore store = record.open()) {
            store.checkpoint();
            Files.copy(from, partial, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private int check(Path partial, Path copy) throws IOException {
        try (SqlStore store = RecordFile.openReadOnly(partial)) {
            int judged = judge(store, copy);
            if (judged != ExitCode.DONE) {
                return judged;
            }
        }
        Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
        return ExitCode.DONE;
    }

    private int judge(SqlStore store, Object copy) {
        List<String> faults = new Verifier(store).faults();
        if (!faults.isEmpty()) {
            console.say(faults.get(0));
            console.say("The copy has " + Summary.count(faults.size(), "fault", "faults")
                    + ", and so has the record; it is kept as " + store.address() + ".");
            return ExitCode.NOT_SOUND;
        }
        console.say("Copied " + Summary.count(store.census().dispatches(), "dispatch", "dispatches") + " to " + copy
                + "; the copy is sound.");
        return ExitCode.DONE;
    }
}
