package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur repair}: what can be read of a damaged record, as a new one. */
@Command(
        name = "repair",
        header = "Bring what can be read of a damaged record into a new one.",
        description = {
            "",
            "The damaged file is not changed. Dispatches that are whole are kept, with every correction; those that are not are told with the files they came"
                    + " from, so that coding these again brings them back. A backup is better: this is for those who have none.",
            ""
        },
        footer = {"", "Example:", "  rapporteur repair --record broken.duckdb --out mended.duckdb"},
        sortOptions = false)
final class RepairCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(names = "--out", paramLabel = "FILE", description = "The new record; it must not be there yet")
    private @Nullable Path out;

    RepairCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (out == null) {
            throw new RapporteurException("usage", "name the new record with --out FILE");
        }
        Path damaged = record.fileOr("its server repairs its own files, and a backup is brought back with pg_restore");
        Repair.Outcome outcome = Repair.of(damaged, out);
        console.say("Opened " + damaged + " " + outcome.how() + ".");
        console.say("Kept " + Summary.count(outcome.kept(), "whole dispatch", "whole dispatches") + " and "
                + Summary.count(outcome.corrections(), "correction", "corrections") + " in " + out + ".");
        if (outcome.sleeping() > 0) {
            console.say(
                    outcome.sleeping()
                            + " of the corrections concern dispatches that were lost; they count again when these are coded again.");
        }
        if (!outcome.lost().isEmpty()) {
            console.say("Lost " + Summary.count(outcome.lost().size(), "dispatch", "dispatches")
                    + ", as far as anything tells of them:");
            outcome.lost().stream().limit(SHOWN).forEach(id -> console.say("  " + id));
            outcome.files().stream()
                    .limit(SHOWN)
                    .forEach(file -> console.say("  code again: " + ClaimLine.printable(file)));
            more(Math.max(outcome.lost().size(), outcome.files().size()));
        }
        console.say("Dispatches of which no row is left cannot be told; coding all files again into " + out
                + " adds what is missing and changes nothing else.");
        return outcome.lost().isEmpty() ? ExitCode.DONE : ExitCode.SET_ASIDE;
    }

    private void more(int all) {
        if (all > SHOWN) {
            console.say("  and more");
        }
    }
}
