package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.DateOrder;
import org.rapporteur.intake.Defaults;
import org.rapporteur.record.RecordStore;
import picocli.CommandLine.Option;

/** What may be told of dispatches and of how they are coded, whoever brings them. */
final class CodingOptions {
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

    @Option(names = "--again", description = "Code also what the same version has recorded already from the same file")
    private boolean again;

    @Option(
            names = "--skip-copies",
            description =
                    "Pass over near copies (cut, re-headed, re-encoded) of dispatches recorded before or earlier in this run, within a week")
    private boolean skipCopies;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that code (all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "Add what happens to a log of JSON Lines: counts, files and codes, never a word of a dispatch")
    private @Nullable Path log;

    /** The log, which the caller closes. */
    RunLog log() {
        return log == null ? RunLog.none() : RunLog.to(log, Clock.systemUTC());
    }

    void check() {
        if (threads < 1) {
            throw new RapporteurException("usage", "--threads needs a number from 1 on, not " + threads);
        }
        if (actors != null && !Files.isReadable(actors)) {
            throw new RapporteurException("no-input", "no such file: " + actors + CodeCommand.near(actors.toString()));
        }
    }

    Optional<Path> actors() {
        return Optional.ofNullable(actors);
    }

    Defaults defaults() {
        return new Defaults(Optional.ofNullable(published), publisher, url, order());
    }

    private Optional<DateOrder> order() {
        Optional<DateOrder> order = Optional.ofNullable(dateOrder).flatMap(DateOrder::find);
        if (dateOrder != null && order.isEmpty()) {
            throw new RapporteurException("usage", "--date-order is dmy, mdy or ymd, not " + dateOrder);
        }
        return order;
    }

    /** A run over some items, which goes on where one before it stopped. */
    CodingRun run(Iterator<Intake> items, DispatchCoder coder, RecordStore store, RunLog log) {
        CodingRun run = new CodingRun(items(items), coder, store, threads).logging(log);
        CodingRun chosen = skipCopies ? run.withoutCopies() : run;
        return again ? chosen : chosen.resuming(noRaw ? "" : "+raw");
    }

    /** The items, without their raw bytes where these are not kept. */
    private Iterator<Intake> items(Iterator<Intake> items) {
        if (!noRaw) {
            return items;
        }
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
}
