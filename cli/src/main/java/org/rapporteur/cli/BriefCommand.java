package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.brief.Brief;
import org.rapporteur.brief.BriefMaker;
import org.rapporteur.brief.BriefSubject;
import org.rapporteur.brief.Notice;
import org.rapporteur.code.Coding;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.docket.DocketReader;
import org.rapporteur.incident.Incident;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.Version;
import org.rapporteur.record.sql.SqlStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur brief}: a page to hand on. */
@Command(
        name = "brief",
        header = "Write a page to hand on: what happened, who stands where, what would carry it, what is disputed.",
        description = {
            "",
            "Each point rests on numbered passages of the dispatches, listed at the end. Choose the dispatches by body,"
                    + " topic or day; with --since the page begins with what changed since then.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur brief --body UNSC --topic Syria",
            "  rapporteur brief --topic Syria --since 2011-12-10 --format html --out syria.html"
        },
        sortOptions = false)
final class BriefCommand implements Callable<Integer> {
    private static final int ISO_DAY = 10;
    private static final List<String> FORMATS = List.of("markdown", "html");

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final WithholdOption withhold = new WithholdOption();

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "Only dispatches on this body: UNSC, \"Arab League\" ...")
    private @Nullable String body;

    @Option(names = "--topic", paramLabel = "WORDS", description = "Only dispatches that hold all of these words")
    private String topic = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Only dispatches published on this day or later")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only dispatches published on this day or before")
    private @Nullable LocalDate to;

    @Option(names = "--since", paramLabel = "DATE", description = "Begin with what this day and later ones brought")
    private @Nullable LocalDate since;

    @Option(names = "--format", paramLabel = "FORMAT", description = "markdown (the default) or html, for printing")
    private String format = "markdown";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; standard output when left out")
    private @Nullable Path out;

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        Bodies bodies = Bodies.load();
        Optional<Body> known = Optional.ofNullable(body).flatMap(bodies::find);
        try (SqlStore store = record.openReadOnly()) {
            Reconciled.warnOf(store, console, record.again());
            withhold.veils(store);
            DocketReader reader = reader(bodies, known);
            List<Dispatch> withdrawn = new ArrayList<>();
            List<Coding> chosen = chosen(store, reader, withdrawn);
            if (chosen.isEmpty()) {
                throw new RapporteurException("no-input", nothing(known));
            }
            write(new BriefMaker(subject(known), withhold::veiled)
                    .brief(chosen, reader.docket(), incidents(store, chosen), notices(store, chosen, withdrawn)));
        }
        return ExitCode.DONE;
    }

    private void check() {
        if (!FORMATS.contains(format)) {
            throw new RapporteurException("usage", "--format is markdown or html, not " + format);
        }
        if (body == null && topic.isBlank() && from == null && to == null) {
            throw new RapporteurException(
                    "usage",
                    "say what the brief is about: --body, --topic, --from or --to, as in --body UNSC --topic Syria");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new RapporteurException("usage", "--to " + to + " is before --from " + from);
        }
    }

    private String nothing(Optional<Body> known) {
        String asked = topic.isBlank() ? "" : " that holds \"" + topic.strip() + "\"";
        String on = body == null ? "" : " on " + known.map(Body::name).orElse(body);
        String days = (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
        return "the record has no dispatch" + on + asked + days
                + (body != null && known.isEmpty()
                        ? "; " + Bodies.load().body(body).reason()
                        : "");
    }

    private BriefSubject subject(Optional<Body> known) {
        return new BriefSubject(
                known.map(Body::name).orElse(body == null ? "" : body),
                known,
                topic,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(since));
    }

    /**
     * The dispatches asked for, without their claims; the reader takes them up on the way.
     *
     * @param withdrawn filled with those that were asked for and are left out
     */
    private List<Coding> chosen(SqlStore store, DocketReader reader, List<Dispatch> withdrawn) {
        List<Coding> chosen = new ArrayList<>();
        Withdrawals.say(store, console);
        Set<String> out = store.withdrawn();
        store.forEach(coding -> {
            boolean told = body == null || reader.tellsOfBody(coding);
            if (!told
                    || !reader.isAbout(coding)
                    || !isWithin(coding.dispatch().publication().date())) {
                return;
            }
            if (out.contains(coding.dispatch().id())) {
                withdrawn.add(coding.dispatch());
            } else {
                reader.take(coding);
                chosen.add(new Coding(coding.dispatch(), List.of(), List.of(), coding.entries()));
            }
        });
        return chosen;
    }

    /** What became of the dispatches asked for. */
    private static List<Notice> notices(SqlStore store, List<Coding> chosen, List<Dispatch> withdrawn) {
        Map<String, Dispatch> known = new TreeMap<>();
        chosen.forEach(c -> known.put(c.dispatch().id(), c.dispatch()));
        withdrawn.forEach(d -> known.put(d.id(), d));
        List<Notice> notices = new ArrayList<>();
        for (Version version : store.versions()) {
            Dispatch earlier = known.get(version.dispatchId());
            if (earlier != null) {
                notices.add(new Notice(
                        Notice.Kind.valueOf(version.kind().name()),
                        earlier,
                        version.later().flatMap(id -> Optional.ofNullable(known.get(id))),
                        new Notice.Said(
                                version.signature().by(),
                                day(version.signature().at()),
                                version.signature().why())));
            }
        }
        return notices;
    }

    /** The day of a note, which begins with it. */
    private static Optional<LocalDate> day(String at) {
        try {
            return Optional.of(LocalDate.parse(at.substring(0, Math.min(ISO_DAY, at.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private DocketReader reader(Bodies bodies, Optional<Body> known) {
        return body == null
                ? new DocketReader(told -> true, DocketCommand.words(topic))
                : new DocketReader(
                        DocketCommand.ofBody(bodies, known, body),
                        DocketCommand.words(topic),
                        DocketCommand.checker(bodies, known, topic));
    }

    private boolean isWithin(Optional<LocalDate> day) {
        return from == null && to == null
                || day.isPresent()
                        && (from == null || !day.get().isBefore(from))
                        && (to == null || !day.get().isAfter(to));
    }

    private static List<Incident> incidents(SqlStore store, List<Coding> chosen) {
        Set<String> ids = new TreeSet<>();
        chosen.forEach(c -> ids.add(c.dispatch().id()));
        List<Incident> incidents = new ArrayList<>();
        new Happenings(store).forEach(incident -> {
            if (incident.happening().tellings().stream()
                    .anyMatch(t -> ids.contains(t.dispatch().id()))) {
                incidents.add(incident);
            }
        });
        return incidents;
    }

    private void write(Brief brief) {
        String page = format.equals("html") ? new BriefHtml(brief).page() : new BriefMarkdown(brief).page();
        try {
            if (out == null) {
                console.data().write(page.getBytes(StandardCharsets.UTF_8));
                console.data().flush();
            } else {
                Files.writeString(out, page);
                console.say("Wrote " + out + ", resting on "
                        + Summary.count(brief.sources().size(), "dispatch", "dispatches") + ".");
            }
        } catch (IOException e) {
            throw new RapporteurException(
                    "output", "cannot write " + (out == null ? "to standard output" : out.toString()), e);
        }
    }
}
