package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.DateOrder;
import org.rapporteur.intake.Defaults;
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
            "Reads plain text, HTML, JSON Lines (.jsonl, .json) and CSV; folders are searched for files, all but"
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

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of dispatches that carry none in a field of their own, as 2011-12-16")
    private @Nullable LocalDate published;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Outlet of dispatches that name none")
    private String publisher = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Address of the dispatch, when it names none")
    private String url = "";

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            description =
                    "dmy, mdy or ymd: order of dates such as 7/5/15 in fields of JSON and CSV; without it a file's own"
                            + " dates decide")
    private @Nullable String dateOrder;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "A study's own actors, tab-separated: name, aliases, country, sectors, from, to")
    private @Nullable Path actors;

    @Option(
            names = "--no-raw",
            description = "Do not keep the raw bytes of dispatches beside their text (the record gets smaller)")
    private boolean noRaw;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that code (all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

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
        DispatchCoder coder = opening.open(Optional.ofNullable(actors));
        Defaults defaults = new Defaults(Optional.ofNullable(published), publisher, url, dateOrder());
        Tally tally;
        Thread note = noteOnInterrupt();
        try (Inbox inbox = new Inbox(inputs, defaults, Limits.standard(), console.input());
                RecordStore store = record.open();
                Progress shown = Progress.on(console, progress)) {
            tally = new CodingRun(noRaw ? withoutRaw(inbox) : inbox, coder, store, threads).run(shown);
            new Reconciling(store).run();
        } finally {
            Runtime.getRuntime().removeShutdownHook(note);
        }
        new Summary(tally, console).say((System.nanoTime() - began) / 1e9, record.again());
        return code(tally);
    }

    private Optional<DateOrder> dateOrder() {
        Optional<DateOrder> order = Optional.ofNullable(dateOrder).flatMap(DateOrder::find);
        if (dateOrder != null && order.isEmpty()) {
            throw new RapporteurException("usage", "--date-order is dmy, mdy or ymd, not " + dateOrder);
        }
        return order;
    }

    private static Iterator<Intake> withoutRaw(Iterator<Intake> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Intake next() {
                Intake item = items.next();
                return item instanceof Intake.Accepted accepted ? accepted.withoutRaw() : item;
            }
        };
    }

    private int code(Tally tally) {
        if (tally.coded() == 0 && tally.setAsideCount() == 0) {
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
        if (threads < 1) {
            throw new RapporteurException("usage", "--threads needs a number from 1 on, not " + threads);
        }
        if (!List.of("auto", "always", "never").contains(progress)) {
            throw new RapporteurException("usage", "--progress is auto, always or never, not " + progress);
        }
        if (actors != null && !Files.isReadable(actors)) {
            throw new RapporteurException("no-input", "no such file: " + actors + near(actors.toString()));
        }
    }

    private static String near(String missing) {
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
