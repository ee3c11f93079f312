package org.rapporteur.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.intake.Inbox;
import org.rapporteur.intake.Limits;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur watch FOLDER}: codes files as they come into a folder. */
@Command(
        name = "watch",
        header = "Code files as they come into a folder.",
        description = {
            "",
            "Looks into the folder and those below it every few seconds, and codes each file that is new or changed once it no longer grows. The record is open"
                    + " only while something is coded, so that others can read it in between. Ctrl-C ends it; begun again, it looks at every file, and what is"
                    + " recorded already changes nothing. Give files that are still being written a name that begins with a dot, and rename them when they are"
                    + " whole.",
            ""
        },
        footer = {"", "Example:", "  rapporteur watch /srv/wire --record wire.duckdb"},
        sortOptions = false)
final class WatchCommand implements Callable<Integer> {
    private final Console console;
    private final CodeCommand.CoderOpening opening;

    @Parameters(paramLabel = "FOLDER", description = "Folder to watch")
    private Path folder = Path.of(".");

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final CodingOptions coding = new CodingOptions();

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "How often to look (${DEFAULT-VALUE})")
    private double every = 2;

    @Option(
            names = "--until-idle",
            paramLabel = "SECONDS",
            description = "End when nothing new has come for so long; without it, never")
    private @Nullable Double untilIdle;

    WatchCommand(Console console, CodeCommand.CoderOpening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() throws InterruptedException {
        coding.check();
        if (!Files.isDirectory(folder)) {
            throw new RapporteurException("no-input", folder + " is no folder to watch");
        }
        if (every <= 0) {
            throw new RapporteurException("usage", "--every needs a number above 0, not " + every);
        }
        DispatchCoder coder = opening.open(coding.actors());
        Arrivals arrivals = new Arrivals(folder);
        long lastNews = System.nanoTime();
        boolean setAside = false;
        while (untilIdle == null || System.nanoTime() - lastNews < untilIdle * 1e9) {
            List<Path> fresh = arrivals.look();
            if (!fresh.isEmpty()) {
                setAside |= code(coder, fresh);
            }
            if (!fresh.isEmpty() || arrivals.isGrowing()) {
                lastNews = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep((long) (every * 1000));
        }
        return setAside ? ExitCode.SET_ASIDE : ExitCode.DONE;
    }

    /** Codes some files, and tells whether anything was set aside. */
    private boolean code(DispatchCoder coder, List<Path> files) {
        long began = System.nanoTime();
        List<String> names = files.stream().map(Path::toString).toList();
        Tally tally;
        try (Inbox inbox = new Inbox(names, coding.defaults(), Limits.standard(), InputStream.nullInputStream());
                RunLog log = coding.log();
                RecordStore store = record.open()) {
            tally = coding.run(inbox, coder, store, log).run(soFar -> {});
            log.say("coded", tally.forLog(new Reconciling(store).run()));
        }
        console.say(String.format(
                Locale.ROOT,
                "Coded %s in %.1f s: %s; %d recorded already, %d set aside.",
                Summary.count(tally.coded(), "dispatch", "dispatches"),
                (System.nanoTime() - began) / 1e9,
                Summary.count(tally.claims(), "claim", "claims"),
                tally.added().unchanged() + tally.passedOver(),
                tally.setAsideCount()));
        tally.setAside().values().forEach(cases -> cases.shown().forEach(line -> console.say("  " + line)));
        return tally.setAsideCount() > 0;
    }
}
