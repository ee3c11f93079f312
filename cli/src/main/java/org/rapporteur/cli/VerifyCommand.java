package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur verify}: checks a record file. */
@Command(
        name = "verify",
        header = "Check a record.",
        description = {
            "",
            "Checks that every dispatch has the id its text gives, that all evidence stands verbatim in its text, that what is"
                    + " read is what was written, and that no row has lost its dispatch. Exit code 6 when it finds a fault.",
            ""
        },
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SqlStore store = record.openReadOnly()) {
            List<String> faults = new Verifier(store).faults();
            faults.forEach(console::say);
            if (!faults.isEmpty()) {
                console.say(record.address() + ": " + Summary.count(faults.size(), "fault", "faults") + ".");
                return ExitCode.NOT_SOUND;
            }
            RecordStore.Census census = store.census();
            console.say(record.address() + " is sound: " + Summary.count(census.dispatches(), "dispatch", "dispatches")
                    + ", " + Summary.count(census.claims(), "claim", "claims") + ", " + census.setAside()
                    + " set aside.");
            return ExitCode.DONE;
        }
    }
}
