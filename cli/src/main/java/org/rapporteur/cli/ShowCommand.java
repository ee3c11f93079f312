package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Section;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.export.JsonLinesExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur show DISPATCH}: the text with its claims. */
@Command(
        name = "show",
        header = "Show a dispatch with its claims.",
        description = {"", "Without DISPATCH it lists what the record holds.", ""},
        footer = {
            "",
            "Examples:",
            "  rapporteur show dispatch.txt",
            "  rapporteur show dsp_41ab --text > dispatch.txt",
            "  rapporteur show --set-aside"
        },
        sortOptions = false)
final class ShowCommand implements Callable<Integer> {
    private static final int MOST_LISTED = 20;

    private final Console console;

    @Parameters(
            paramLabel = "DISPATCH",
            arity = "0..1",
            defaultValue = "",
            description = "Its id, file name or headline, or the begin of one")
    private String dispatch = "";

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(names = "--text", description = "Only the text that all offsets refer to")
    private boolean text;

    @Option(names = "--raw", description = "The bytes it was decoded from, as they came in: of its first sighting")
    private boolean raw;

    @Option(names = "--json", description = "Only the claims, as export writes them")
    private boolean json;

    @Option(names = "--set-aside", description = "What was set aside, and why")
    private boolean setAside;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintStream out = console.lines();
        try (RecordStore store = record.openReadOnly()) {
            if (setAside) {
                store.setAsideItems().forEach(item -> out.println(line(item)));
            } else if (dispatch.isEmpty()) {
                Set<String> withdrawn = store.withdrawn();
                store.forEach(coding -> out.println(
                        line(coding) + (withdrawn.contains(coding.dispatch().id()) ? "\twithdrawn" : "")));
            } else {
                show(store, out);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String line(Intake.SetAside item) {
        return item.code() + "\t" + Tally.name(item.sighting()) + "\t" + item.message();
    }

    private static String line(Coding coding) {
        Dispatch d = coding.dispatch();
        return d.id() + "\t" + d.publication().date().map(Object::toString).orElse("no date") + "\t"
                + Summary.count(coding.claims().size(), "claim", "claims") + "\t"
                + Tally.name(d.sighting()) + "\t" + ClaimLine.shown(title(d));
    }

    private static String title(Dispatch d) {
        Optional<Section> titled =
                d.layout().findFirst(Section.Kind.HEADLINE).or(() -> d.layout().findFirst(Section.Kind.LEAD));
        return titled.map(s -> d.text().at(s.span())).orElse("");
    }

    private void show(RecordStore store, PrintStream out) {
        List<Coding> found = store.findDispatches(dispatch);
        if (found.isEmpty()) {
            throw new RapporteurException(
                    "no-input", "no dispatch begins with \"" + dispatch + "\"; `rapporteur show` lists them");
        }
        if (found.size() > 1) {
            console.say(found.size() + " dispatches begin so; name one by its id:");
            found.stream().limit(MOST_LISTED).forEach(c -> console.say("  " + line(c)));
            throw new RapporteurException("no-input", "more than one dispatch begins with \"" + dispatch + "\"");
        }
        Coding coding = found.get(0);
        if (raw) {
            out.flush();
            raw(store, coding.dispatch());
        } else if (text) {
            out.print(coding.dispatch().text().value());
        } else if (json) {
            out.flush();
            new JsonLinesExport(console.data()).claims(store, coding);
        } else {
            people(coding, store, out);
        }
    }

    private void raw(RecordStore store, Dispatch dispatch) {
        Optional<RawBytes> kept = store.sightings(dispatch.id()).stream()
                .flatMap(s -> store.findRaw(s.sha256()).stream())
                .findFirst();
        RawBytes bytes = kept.orElseThrow(() -> new RapporteurException(
                "no-input",
                "the record keeps no raw bytes of " + dispatch.id()
                        + "; code its file again (without --no-raw) to add them"));
        try {
            console.data().write(bytes.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void people(Coding coding, RecordStore store, PrintStream out) {
        Dispatch d = coding.dispatch();
        Publication p = d.publication();
        out.println(d.id() + "  " + p.date().map(date -> "published " + date).orElse("no publication date"));
        List.of(p.publisher(), p.agency(), p.byline()).stream()
                .filter(s -> !s.isEmpty())
                .distinct()
                .forEach(s -> out.println("  " + ClaimLine.printable(s)));
        d.layout()
                .dateline()
                .ifPresent(l -> out.println("  filed at " + l.place().text()
                        + l.date().map(date -> " on " + date).orElse("")));
        store.sightings(d.id()).forEach(s -> out.println("  from " + Tally.name(s)));
        Withdrawals.lines(store, d.id()).forEach(l -> out.println("  " + l));
        for (Section section : d.layout().sections()) {
            out.println();
            String mark = section.kind().isRead() ? "" : "[" + section.kind().code() + "] ";
            out.println(mark + ClaimLine.printable(d.text().at(section.span())));
            for (Claim claim : coding.claims()) {
                if (section.span().contains(claim.begin())) {
                    out.println("    " + claim.id() + "  " + ClaimLine.of(claim));
                }
            }
        }
    }
}
