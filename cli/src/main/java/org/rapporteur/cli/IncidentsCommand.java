package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.EventType;
import org.rapporteur.incident.Incident;
import org.rapporteur.know.Country;
import org.rapporteur.know.Knowledge;
import org.rapporteur.ledger.Veil;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.export.IncidentExport;
import org.rapporteur.resolve.TimeExpression.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur incidents}: what harm was done, with the tolls of each source beside one another. */
@Command(
        name = "incidents",
        header = "List incidents with their tolls, source by source.",
        description = {
            "",
            "An incident is a happening that was done, not only asked for: killings, clashes, arrests, protests, and all that has a",
            "toll. Running totals (\"since March\") are marked \"in all\" and never added to the toll of one incident.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur incidents --place Daraa --from 2011-12-01 --to 2011-12-31",
            "  rapporteur incidents --type ASSAULT --format csv > tolls.csv"
        },
        sortOptions = false)
final class IncidentsCommand implements Callable<Integer> {
    private static final List<EventType> USUAL = List.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final WithholdOption withhold = new WithholdOption();

    @Option(names = "--place", paramLabel = "NAME", description = "Town, district or country (name or ISO3 code)")
    private @Nullable String place;

    @Option(names = "--from", paramLabel = "DATE", description = "First day")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day")
    private @Nullable LocalDate to;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "PLOVER event type, as ASSAULT; several times for several")
    private List<String> types = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json or csv (text)")
    private String format = "text";

    private int undated;
    private @Nullable String country;

    IncidentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!List.of("text", "json", "csv").contains(format)) {
            throw new RapporteurException("usage", "--format is one of text, json, csv, not " + format);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new RapporteurException("usage", "--to " + to + " is before --from " + from);
        }
        List<EventType> wanted = types.stream().map(IncidentsCommand::type).toList();
        List<Incident> found = new ArrayList<>();
        Veil veil;
        try (RecordStore store = record.openReadOnly()) {
            Reconciled.warnOf(store, console, record.again());
            Withdrawals.say(store, console);
            veil = withhold.veil(store);
            new Happenings(store).forEach(incident -> {
                if (isWanted(incident, wanted)) {
                    found.add(incident);
                }
            });
        }
        found.sort(Comparator.comparing(
                        (Incident i) -> days(i).map(d -> d.from().toString()).orElse("9999"))
                .thenComparing(i -> i.happening().id()));
        write(found, veil);
        if (found.isEmpty()) {
            console.say("No incident is told that fits; leave out --place, --from, --to or --type to see more.");
        }
        if (undated > 0) {
            console.say(Summary.count(undated, "incident", "incidents") + " without a date left out.");
        }
        return ExitCode.DONE;
    }

    private static EventType type(String word) {
        List<String> names = Arrays.stream(EventType.values()).map(Enum::name).toList();
        String upper = word.toUpperCase(Locale.ROOT);
        if (!names.contains(upper)) {
            String near = NearestName.find(upper, names)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
            throw new RapporteurException(
                    "usage", "--type is one of " + String.join(", ", names) + ", not " + word + near);
        }
        return EventType.valueOf(upper);
    }

    private boolean isWanted(Incident incident, List<EventType> wanted) {
        Happening h = incident.happening();
        boolean kind = wanted.isEmpty()
                ? USUAL.contains(h.kind().type()) || !incident.tolls().isEmpty()
                : wanted.contains(h.kind().type());
        return kind && h.kind().standing().equals("actual") && isAt(h) && isWithin(incident);
    }

    private boolean isAt(Happening h) {
        if (place == null) {
            return true;
        }
        String name = place.toLowerCase(Locale.ROOT);
        if (country == null) {
            country = countryNamed(name);
        }
        String land = country;
        return h.tellings().stream()
                .flatMap(t -> t.claim().circumstances().place().stream())
                .map(p -> p.place())
                .flatMap(p -> Stream.of(p.name(), p.admin1(), p.admin2(), p.country()))
                .anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith(name) || n.equals(land));
    }

    /** The code of the country of that name, or a word that is no code. */
    private static String countryNamed(String name) {
        return Knowledge.load().countries().all().stream()
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name))
                .map(Country::code)
                .findFirst()
                .orElse("-");
    }

    private boolean isWithin(Incident incident) {
        if (from == null && to == null) {
            return true;
        }
        Optional<Interval> days = days(incident);
        if (days.isEmpty()) {
            undated++;
            return false;
        }
        return (from == null || !days.get().to().isBefore(from))
                && (to == null || !days.get().from().isAfter(to));
    }

    private static Optional<Interval> days(Incident incident) {
        return incident.happening().scene().days();
    }

    private void write(List<Incident> found, Veil veil) {
        if (format.equals("text")) {
            PrintStream out = console.lines();
            found.forEach(i -> new IncidentText(i, veil).print(out));
            out.flush();
            return;
        }
        if (format.equals("json")) {
            IncidentExport.jsonl(found, console.data(), veil);
        } else {
            IncidentExport.csv(found, console.data(), veil);
        }
        try {
            console.data().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
