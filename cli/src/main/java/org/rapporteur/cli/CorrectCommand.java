package org.rapporteur.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Correcting;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Correction.Action;
import org.rapporteur.record.NumberedCorrection;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur correct ACTION CLAIM...}: a person's decision about claims, kept beside what was coded. */
@Command(
        name = "correct",
        header = "Accept, reject or edit a claim; merge claims into one happening or split them; undo a correction.",
        description = {
            "",
            "ACTION is accept, reject, edit, merge, split, undo or list. Nothing that was coded is overwritten, and a correction outlives",
            "coding again: it is tied to dispatch and words. split parts the claims named from all others of their happening; undo",
            "takes back corrections by the numbers that list gives, and both stay in the record.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur correct reject clm_41ab --by Ada --why 'a rumour the paper took back'",
            "  rapporteur correct edit clm_41ab --field event_type --value COERCE --by Ada --why 'an arrest'",
            "  rapporteur correct edit clm_41ab --field actors --value '120-133;name=Free Syrian Army;country=SYR' --by Ada --why 'not the army'",
            "  rapporteur correct merge clm_41ab clm_77c0 --by Ada --why 'the same raid'",
            "  rapporteur correct undo 3 --by Ada --why 'the paper stands by it'",
            "  rapporteur correct list"
        },
        sortOptions = false)
final class CorrectCommand implements Callable<Integer> {
    private static final List<String> ACTIONS = List.of("accept", "reject", "edit", "merge", "split", "undo", "list");

    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "ACTION", description = "accept, reject, edit, merge, split, undo or list")
    private String action = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "CLAIM", description = "Claim ids, or the begin of each")
    private List<String> claims = new ArrayList<>();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides")
    private @Nullable String by;

    @Option(names = "--why", paramLabel = "REASON", description = "Why")
    private @Nullable String why;

    @Option(names = "--at", paramLabel = "TIME", description = "When, ISO 8601 (now)")
    private @Nullable String at;

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = {
                "edit: event_type, event_mode, modality, realis, or by words of the dispatch: trigger, actors, recipients, place,",
                "time, quantities, attribution"
            })
    private String field = "";

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            description = {
                "edit: the new value; of words where they stand, in code points, and what they mean where no claim of the dispatch",
                "tells it: \"120-133;country=SYR | 140-150\""
            })
    private String value = "";

    CorrectCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!ACTIONS.contains(action)) {
            String near = NearestName.find(action, ACTIONS)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
            throw new RapporteurException(
                    "usage", "correct knows " + String.join(", ", ACTIONS) + ", not " + action + near);
        }
        return action.equals("list") ? list() : decide();
    }

    private Integer list() {
        try (RecordStore store = record.openReadOnly()) {
            var out = console.lines();
            for (NumberedCorrection numbered : store.allCorrections()) {
                Correction c = numbered.correction();
                String undone = numbered.undone() ? " (undone)" : "";
                String undoes = c.undoes().map(n -> " of " + n).orElse("");
                String other = c.other().map(o -> " " + o.claimId()).orElse("");
                String edit = c.field().isEmpty() ? "" : " " + c.field() + "=" + c.value();
                out.println(ClaimLine.printable(numbered.number() + "  "
                        + c.signature().at() + "  " + c.signature().by() + "  "
                        + c.action().code() + undoes + undone + "  "
                        + c.anchor().claimId() + other + edit + "  "
                        + c.signature().why()));
            }
            out.flush();
        }
        return ExitCode.DONE;
    }

    private Integer decide() {
        Correction.Signature signature = signature();
        if (claims.isEmpty()) {
            throw new RapporteurException("usage", "name a claim; `rapporteur show DISPATCH` lists their ids");
        }
        if (action.equals("undo")) {
            return undo(signature);
        }
        try (RecordStore store = record.open()) {
            List<Correcting.Chosen> chosen =
                    claims.stream().map(id -> chosen(store, id)).toList();
            List<Correction> corrections = new Correcting(store)
                    .decide(Action.valueOf(action.toUpperCase(Locale.ROOT)), chosen, field, value, signature);
            store.correct(corrections);
            new Reconciling(store).run();
            console.say("Noted " + Summary.count(corrections.size(), "correction", "corrections") + ".");
            for (Correcting.Chosen c : chosen) {
                String happening = happening(store, c).orElse("no happening");
                console.say("  " + c.claim().id() + " is in " + happening);
            }
        }
        return ExitCode.DONE;
    }

    private Integer undo(Correction.Signature signature) {
        List<Long> numbers = claims.stream().map(CorrectCommand::number).toList();
        try (RecordStore store = record.open()) {
            List<Correction> undone = new Correcting(store).undo(numbers, signature);
            store.correct(undone);
            new Reconciling(store).run();
            console.say("Took back " + Summary.count(undone.size(), "correction", "corrections") + ".");
        }
        return ExitCode.DONE;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new RapporteurException(
                    "usage", "undo takes numbers of corrections; `rapporteur correct list` gives them", e);
        }
    }

    private static Optional<String> happening(RecordStore store, Correcting.Chosen chosen) {
        return store.happenings().ofDispatches(Set.of(chosen.dispatchId())).stream()
                .filter(k -> k.sign().id().equals(chosen.claim().id()))
                .map(k -> k.happening())
                .findFirst();
    }

    private Correction.Signature signature() {
        if (by == null || by.isBlank() || why == null || why.isBlank()) {
            throw new RapporteurException("usage", "a correction needs --by NAME and --why REASON");
        }
        String now = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        return new Correction.Signature(by, at == null ? now : at, why);
    }

    private static Correcting.Chosen chosen(RecordStore store, String id) {
        Coding coding = store.findCodingOfClaim(id)
                .orElseThrow(() -> new RapporteurException(
                        "no-input",
                        "no claim, or more than one, begins with \"" + id
                                + "\"; `rapporteur show DISPATCH` lists claims"));
        Claim claim = coding.claims().stream()
                .filter(c -> c.id().startsWith(id))
                .findFirst()
                .orElseThrow();
        return new Correcting.Chosen(coding.dispatch().id(), claim);
    }
}
