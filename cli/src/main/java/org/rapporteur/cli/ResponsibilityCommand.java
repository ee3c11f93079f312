package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.docket.Told;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Responsibility;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.record.sql.SqlStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur responsibility}: who is said, by whom, to have had what part in what. */
@Command(
        name = "responsibility",
        header = "Show who is said, by whom, to have ordered, condoned or carried out what.",
        description = {
            "",
            "Every line is an allegation: of whom, in what degree, by whose word, with the words. The program finds nobody"
                    + " responsible. Names of witnesses and minors are left out unless --withhold none.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur responsibility --person Camara",
            "  rapporteur responsibility --unit \"presidential guard\"",
            "  rapporteur responsibility --report \"By All Means Necessary\" --format jsonl"
        },
        sortOptions = false)
final class ResponsibilityCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "jsonl");

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final WithholdOption withhold = new WithholdOption();

    @Option(names = "--person", paramLabel = "NAME", description = "Only whose name or description holds these words")
    private String person = "";

    @Option(
            names = "--unit",
            paramLabel = "WORDS",
            description = "Only units, forces or services that hold these words")
    private String unit = "";

    @Option(names = "--report", paramLabel = "WORDS", description = "Only what a report with these words says")
    private String report = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or jsonl")
    private String format = "text";

    ResponsibilityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new RapporteurException("usage", "--format is text or jsonl, not " + format);
        }
        try (SqlStore store = record.openReadOnly()) {
            withhold.veils(store);
            Withdrawals.say(store, console);
            if (format.equals("jsonl")) {
                JsonLinesExport export = new JsonLinesExport(console.data(), withhold.chosen());
                store.forEachCounted(coding ->
                        export.entries(coding.with(chosen(coding)), java.util.EnumSet.of(Kind.RESPONSIBILITY)));
            } else {
                List<Told<Responsibility>> found = new ArrayList<>();
                store.forEachCounted(coding -> collect(coding, found));
                print(found);
                if (found.isEmpty()) {
                    console.say(
                            "No allegation of this record fits; leave out --person, --unit or --report to see all.");
                }
            }
        }
        return ExitCode.DONE;
    }

    private void collect(Coding coding, List<Told<Responsibility>> found) {
        for (LedgerEntry entry : chosen(coding)) {
            if (entry instanceof Responsibility r) {
                found.add(new Told<>(
                        r,
                        coding.dispatch().publication().date(),
                        coding.dispatch().sighting().file()));
            }
        }
    }

    /** The entries asked for, and those that the veil needs. */
    private List<LedgerEntry> chosen(Coding coding) {
        return coding.entries().stream()
                .filter(e -> !(e instanceof Responsibility r) || isAsked(r))
                .toList();
    }

    private boolean isAsked(Responsibility r) {
        Responsibility.Service service = r.who().service();
        boolean who = holds(
                r.who().party().name() + " " + service.post() + " " + service.rank() + " " + service.under(), person);
        boolean force = holds(service.unit() + " " + r.who().party().name(), unit);
        String titles = r.report().map(p -> p.title() + " " + p.words().text()).orElse("");
        return who && force && (report.isBlank() || holds(titles, report));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private void print(List<Told<Responsibility>> found) {
        PrintStream out = console.lines();
        found.sort(Told.BY_DAY);
        TreeMap<String, List<Told<Responsibility>>> byWho = new TreeMap<>();
        found.forEach(t -> byWho.computeIfAbsent(who(t), k -> new ArrayList<>()).add(t));
        out.println(Summary.count(found.size(), "allegation", "allegations") + " against "
                + Summary.count(byWho.size(), "person or group", "persons or groups") + ".");
        byWho.forEach((who, told) -> {
            out.println();
            out.println(who);
            told.forEach(t -> line(out, t));
        });
        out.flush();
    }

    private String who(Told<Responsibility> told) {
        Responsibility.Accused who = told.entry().who();
        Responsibility.Service service = who.service();
        StringBuilder text = new StringBuilder();
        who.count().ifPresent(c -> text.append(c).append(' '));
        text.append(veiled(told, who.party().name()));
        for (String part : List.of(who.party().code(), service.rank(), service.post(), service.unit())) {
            if (!part.isEmpty() && text.indexOf(part) < 0) {
                text.append(", ").append(veiled(told, part));
            }
        }
        if (!service.under().isEmpty()) {
            text.append(", under ").append(veiled(told, service.under()));
        }
        return text.toString();
    }

    private void line(PrintStream out, Told<Responsibility> told) {
        Responsibility r = told.entry();
        String degrees = String.join(
                " or ", r.degrees().stream().map(Responsibility.Degree::code).toList());
        String by = String.join(", ", r.saidBy().stream().map(Party::name).toList());
        String day = told.published().map(Object::toString).orElse("undated");
        out.println("  " + day + "  " + degrees + ", alleged by "
                + (by.isEmpty() ? "the dispatch itself" : veiled(told, by)) + ": "
                + veiled(told, r.evidence().get(0).text()).replace('\n', ' '));
        Optional<String> title = r.report().map(Responsibility.Report::title).filter(t -> !t.isEmpty());
        title.ifPresent(t -> out.println("              in the report \"" + t + "\""
                + r.report()
                        .map(Responsibility.Report::interviews)
                        .filter(i -> !i.isEmpty())
                        .map(i -> ", interviews: " + i)
                        .orElse("")));
    }

    private String veiled(Told<Responsibility> told, String words) {
        return withhold.veiled(told.entry().dispatchId(), words);
    }
}
