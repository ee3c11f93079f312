package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.intake.Inbox;
import org.rapporteur.intake.Limits;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur code INPUT...}: the main job, from dispatches to the record. */
@Command(
        name = "code",
        header = "Code dispatches into the record.",
        description = {
            "",
            "Reads plain text, HTML, JSON Lines (.jsonl, .json), CSV, web archives (WARC), RSS and Atom, NewsML-G2, NITF and ninjs, text exports of Nexis and"
                    + " ProQuest, PDF, Word, RTF and e-mail, each also packed with gzip or in a ZIP file; folders are searched for files, all but"
                    + " hidden ones, README and LICENSE. In JSON and CSV the fields text (or body, content, article),"
                    + " headline, published, publisher and url are read.",
            "Coding the same dispatch again changes nothing. What cannot be read is set aside with a reason.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur code dispatch.txt --published 2011-12-16",
            "  rapporteur code wire/ 'archive/**.html' --record study.duckdb --threads 4",
            "  cat dispatch.txt | rapporteur code - --published 2011-12-16"
        },
        sortOptions = false)
final class CodeCommand implements Callable<Integer> {
    private final Console console;
    private final CoderOpening opening;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, patterns, or - for standard input")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final CodingOptions coding = new CodingOptions();

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never: whether to show how far it is (${DEFAULT-VALUE})")
    private String progress = "auto";

    CodeCommand(Console console, CoderOpening opening) {
        this.console = console;
        this.opening = opening;
    }

    /** Opens the coder, with a study's own actors when there are any. */
    interface CoderOpening {
        DispatchCoder open(Optional<Path> actors);
    }

    @Override
    public Integer call() {
        check();
        long began = System.nanoTime();
        DispatchCoder coder = opening.open(coding.actors());
        Tally tally;
        Thread note = noteOnInterrupt();
        try (Inbox inbox = new Inbox(inputs, coding.defaults(), Limits.standard(), console.input());
                RecordStore store = record.open();
                RunLog log = coding.log();
                Progress shown = Progress.on(console, progress, () -> Inbox.size(inputs), inbox::taken)) {
            log.say(
                    "begin",
                    Map.of("command", "code", "record", record.address().toString()));
            tally = coding.run(inbox, coder, store, log).run(shown);
            long reconciled = new Reconciling(store).run();
            log.say("end", tally.forLog(reconciled));
        } finally {
            Runtime.getRuntime().removeShutdownHook(note);
        }
        new Summary(tally, console).say((System.nanoTime() - began) / 1e9, record.again());
        return code(tally);
    }

    private int code(Tally tally) {
        if (tally.coded() == 0 && tally.passedOver() == 0 && tally.copies() == 0 && tally.setAsideCount() == 0) {
            console.say("There was nothing to code: no files in " + String.join(", ", inputs) + ".");
            return ExitCode.NO_INPUT;
        }
        return tally.setAsideCount() > 0 ? ExitCode.SET_ASIDE : ExitCode.DONE;
    }

    private void check() {
        List<String> missing = Inbox.missing(inputs);
        if (!missing.isEmpty()) {
            throw new RapporteurException(
                    "no-input", "no such file or folder: " + missing.get(0) + near(missing.get(0)));
        }
        coding.check();
        if (!List.of("auto", "always", "never").contains(progress)) {
            throw new RapporteurException("usage", "--progress is auto, always or never, not " + progress);
        }
    }

    /** ", did you mean x?" where a name beside it is near. */
    static String near(String missing) {
        Path parent = Path.of(missing).toAbsolutePath().getParent();
        Path name = Path.of(missing).getFileName();
        if (parent == null || name == null || !Files.isDirectory(parent)) {
            return "";
        }
        try (var names = Files.list(parent)) {
            List<String> there = names.limit(10_000)
                    .map(p -> String.valueOf(p.getFileName()))
                    .toList();
            return NearestName.find(name.toString(), there)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread noteOnInterrupt() {
        Thread note = new Thread(
                () -> console.say("Interrupted. What was recorded is safe; the same command again goes on."));
        Runtime.getRuntime().addShutdownHook(note);
        return note;
    }
}
