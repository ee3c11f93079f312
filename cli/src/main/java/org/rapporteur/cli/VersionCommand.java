package org.rapporteur.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur version KIND DISPATCH [LATER]}: what became of a dispatch, said by a person. */
@Command(
        name = "version",
        header = "Say that a dispatch was updated, corrected, withdrawn or reinstated.",
        description = {
            "",
            "KIND is update, correction, withdrawal, reinstatement or list. Agencies' own marks (CORRECTED-, UPDATE 2-, WITHDRAWN:, \"(This story corrects",
            "...)\") are found by themselves. Nothing is overwritten: the claims of a withdrawn dispatch stay in the record, marked, and count no longer.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur version withdrawal dsp_41ab --by Ada --why 'the agency took it back by telephone'",
            "  rapporteur version correction dsp_41ab dsp_77c0 --by Ada --why 'the toll was wrong'",
            "  rapporteur version list"
        },
        sortOptions = false)
final class VersionCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("update", "correction", "withdrawal", "reinstatement", "list");

    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "KIND", description = "update, correction, withdrawal, reinstatement or list")
    private String kind = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "DISPATCH",
            description =
                    "The dispatch, and for update and correction the later one; ids, files or headlines, or the begin of each")
    private List<String> dispatches = new ArrayList<>();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so")
    private @Nullable String by;

    @Option(names = "--why", paramLabel = "REASON", description = "Why")
    private @Nullable String why;

    @Option(names = "--at", paramLabel = "TIME", description = "When, ISO 8601 (now)")
    private @Nullable String at;

    VersionCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) {
            String near = NearestName.find(kind, KINDS)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
            throw new RapporteurException(
                    "usage", "version knows " + String.join(", ", KINDS) + ", not " + kind + near);
        }
        return kind.equals("list") ? list() : note();
    }

    private Integer list() {
        try (RecordStore store = record.openReadOnly()) {
            PrintStream out = console.lines();
            store.versions().forEach(v -> out.println(Withdrawals.line(v)));
            out.flush();
        }
        return ExitCode.DONE;
    }

    private Integer note() {
        Version.Kind what = Version.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        boolean needsLater = what == Version.Kind.UPDATE || what == Version.Kind.CORRECTION;
        if (dispatches.isEmpty() || dispatches.size() > 2 || needsLater && dispatches.size() < 2) {
            throw new RapporteurException(
                    "usage",
                    needsLater
                            ? kind + " needs two dispatches: the earlier and the later"
                            : "name the dispatch; `rapporteur show` lists them");
        }
        if (by == null || by.isBlank() || why == null || why.isBlank()) {
            throw new RapporteurException("usage", "a version needs --by NAME and --why REASON");
        }
        String now =
                at == null ? Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString() : at;
        Correction.Signature signature = new Correction.Signature(by, now, why);
        try (RecordStore store = record.open()) {
            List<String> ids = dispatches.stream().map(d -> id(store, d)).toList();
            if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
                throw new RapporteurException("usage", "a dispatch is no version of itself");
            }
            if (what == Version.Kind.REINSTATEMENT && !store.withdrawn().contains(ids.get(0))) {
                throw new RapporteurException(
                        "usage", ids.get(0) + " is not withdrawn, so there is nothing to reinstate");
            }
            Optional<String> later = ids.stream().skip(1).findFirst();
            store.note(List.of(new Version(ids.get(0), what, later, signature)));
            new Reconciling(store).run();
            console.say("Noted: " + ids.get(0) + " "
                    + Withdrawals.lines(store, ids.get(0)).stream().reduce("", (a, b) -> b));
        }
        return ExitCode.DONE;
    }

    private static String id(RecordStore store, String words) {
        List<Coding> found = store.findDispatches(words);
        if (found.size() != 1) {
            throw new RapporteurException(
                    "no-input",
                    (found.isEmpty() ? "no dispatch begins" : found.size() + " dispatches begin") + " with \"" + words
                            + "\"; `rapporteur show` lists them");
        }
        return found.get(0).dispatch().id();
    }
}
