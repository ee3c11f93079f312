package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;
import org.rapporteur.council.Precedents;
import org.rapporteur.council.VoteOutlook;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.DocketReader;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.RecurrenceChecker;
import org.rapporteur.docket.VoteAhead;
import org.rapporteur.know.Knowledge;
import org.rapporteur.record.export.DocketExport;
import org.rapporteur.record.sql.SqlStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur docket}: what is before a body, and how it decides. */
@Command(
        name = "docket",
        header = "Show what is before a body, how it decides and how it voted.",
        description = {
            "",
            "Lists each draft, statement or treaty that dispatches tell of: sponsors, stage, what it says and leaves out,"
                    + " changes wanted, every member's latest position with its words, and what the positions settle."
                    + " Members that no dispatch heard are not stated, never guessed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur docket --body UNSC --topic Syria",
            "  rapporteur docket --body \"Arab League\" --format csv > positions.csv",
            "  rapporteur docket power --body UNSC"
        },
        sortOptions = false)
final class DocketCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final WithholdOption withhold = new WithholdOption();

    @Option(names = "--body", paramLabel = "BODY", description = "The body: UNSC, \"Arab League\", NATO ...")
    private @Nullable String body;

    @Option(names = "--topic", paramLabel = "WORDS", description = "Only dispatches that hold all of these words")
    private String topic = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json or csv")
    private String format = "text";

    private DocketCommand(Console console) {
        this.console = console;
    }

    /** The command with its subcommands. */
    static CommandLine line(Console console) {
        return new CommandLine(new DocketCommand(console))
                .addSubcommand(new DocketReplayCommand(console))
                .addSubcommand(new DocketPowerCommand(console))
                .addSubcommand(new DocketPrecedentsCommand(console));
    }

    @Override
    public Integer call() {
        if (body == null) {
            throw new RapporteurException(
                    "usage",
                    "name the body, as in --body UNSC, or what to show: replay, power or precedents;"
                            + " `rapporteur docket --help` tells what each does");
        }
        if (!FORMATS.contains(format)) {
            throw new RapporteurException(
                    "usage", "--format is one of " + String.join(", ", FORMATS) + ", not " + format);
        }
        Bodies bodies = Bodies.load();
        Optional<Body> known = bodies.find(body);
        try (SqlStore store = record.openReadOnly()) {
            DocketReader reader =
                    new DocketReader(ofBody(bodies, known, body), words(topic), checker(bodies, known, topic));
            withhold.veils(store);
            Withdrawals.say(store, console);
            store.forEachCounted(reader::take);
            Docket docket = reader.docket();
            write(docket, known, body);
            if (known.isEmpty()) {
                console.say(bodies.body(body).reason());
            } else if (docket.items().isEmpty()) {
                console.say("No dispatch of this record tells of a text before the "
                        + known.get().name()
                        + (topic.isBlank()
                                ? "."
                                : " with the words \"" + topic.strip() + "\"; leave out --topic to see more."));
            }
        }
        return ExitCode.DONE;
    }

    private void write(Docket docket, Optional<Body> known, String name) {
        if (format.equals("csv")) {
            new DocketExport(console.data(), withhold::veiled).csv(docket);
        } else if (format.equals("json")) {
            new DocketExport(console.data(), withhold::veiled)
                    .json(known.map(Body::id).orElse(name), docket, outlooks(docket, known));
        } else {
            String title = known.map(Body::name).orElse(name);
            new DocketPage(console.lines(), title, known, withhold::veiled).print(docket);
        }
    }

    /** For the Security Council, whose votes are shipped. */
    static Optional<RecurrenceChecker> checker(Bodies bodies, Optional<Body> known, String topic) {
        return known.filter(b -> b.id().equals("UNSC"))
                .map(b -> new RecurrenceChecker(new Precedents(bodies, Knowledge.load()), topic));
    }

    static List<String> words(String topic) {
        return topic.isBlank() ? List.of() : List.of(topic.strip().split(" "));
    }

    /** A body that the program knows goes by all its names; another one by the name given. */
    static Predicate<String> ofBody(Bodies bodies, Optional<Body> known, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return told -> known.isPresent()
                ? bodies.find(told).filter(b -> b.id().equals(known.get().id())).isPresent()
                : told.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Map<Item, VoteOutlook> outlooks(Docket docket, Optional<Body> known) {
        Map<Item, VoteOutlook> found = new java.util.HashMap<>();
        for (Item item : docket.items()) {
            known.flatMap(b -> VoteAhead.outlook(item, b).found()).ifPresent(o -> found.put(item, o));
        }
        return found;
    }
}
