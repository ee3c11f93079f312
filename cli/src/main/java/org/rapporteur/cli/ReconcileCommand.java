package org.rapporteur.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur reconcile}: puts claims together into happenings where {@code code} did not get to it. */
@Command(
        name = "reconcile",
        header = "Put claims that tell one event together.",
        description = {
            "",
            "`rapporteur code` does this at its end. It is needed for records of older versions, and where a run was cut short.",
            ""
        },
        sortOptions = false)
final class ReconcileCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    ReconcileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        try (RecordStore store = record.open()) {
            long done = new Reconciling(store).run();
            console.say(String.format(
                    Locale.ROOT,
                    "Reconciled %s in %.1f s.",
                    Summary.count(done, "dispatch", "dispatches"),
                    (System.nanoTime() - began) / 1e9));
        }
        return ExitCode.DONE;
    }
}
