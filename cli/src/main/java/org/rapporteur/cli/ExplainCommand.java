package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.record.RecordStore;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur explain CLAIM}: how each value of a claim came about. */
@Command(
        name = "explain",
        header = "Explain how each value of a claim came about.",
        description = {"", "Each line gives a value, the words it rests on with their offsets, and the rule.", ""},
        footer = {"", "Example:", "  rapporteur explain clm_9f2c"},
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CLAIM", description = "Its id, or the begin of it")
    private String claimId = "";

    @Mixin
    private final RecordOption record = new RecordOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintStream out = console.lines();
        try (RecordStore store = record.openReadOnly()) {
            Coding coding = store.findCodingOfClaim(claimId)
                    .orElseThrow(() -> new RapporteurException(
                            "no-input",
                            "no claim, or more than one, begins with \"" + claimId
                                    + "\"; `rapporteur show DISPATCH` lists" + " claims"));
            Claim claim = coding.claims().stream()
                    .filter(c -> c.id().startsWith(claimId))
                    .findFirst()
                    .orElseThrow();
            new Explanation(coding, claim, out)
                    .print(Withdrawals.lines(store, coding.dispatch().id()));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static final class Explanation {
        private final Coding coding;
        private final Claim claim;
        private final PrintStream out;
        private final CodePoints offsets;

        Explanation(Coding coding, Claim claim, PrintStream out) {
            this.coding = coding;
            this.claim = claim;
            this.out = out;
            this.offsets = coding.dispatch().text().codePoints();
        }

        void print(List<String> versions) {
            out.println(claim.id() + "  " + ClaimLine.of(claim));
            out.println("  in " + coding.dispatch().id() + ", "
                    + Tally.name(coding.dispatch().sighting()));
            versions.forEach(v -> out.println("  the dispatch is " + v));
            out.println("  "
                    + ClaimLine.printable(
                            coding.dispatch().text().at(claim.predicate().sentence())));
            out.println();
            event();
            claim.participants().actors().forEach(p -> participant("actor", p));
            claim.participants().recipients().forEach(p -> participant("recipient", p));
            circumstances();
            voice();
            out.println();
            out.println("  Evidence");
            claim.provenance().evidence().forEach(this::evidence);
            out.println();
            value(
                    "confidence",
                    String.format(Locale.ROOT, "%.2f", claim.provenance().confidence()));
            value("rule", claim.provenance().rule());
            value("model", claim.provenance().model());
            value("codebook", claim.provenance().codebook());
        }

        private void event() {
            value(
                    "event",
                    claim.predicate().type().name()
                            + claim.predicate().mode().map(m -> "/" + m).orElse("") + " by "
                            + where(claim.predicate().trigger()));
            if (!claim.predicate().contexts().isEmpty()) {
                value("contexts", String.join(", ", claim.predicate().contexts()));
            }
        }

        private void participant(String side, Participant p) {
            value(side, who(p.actor()) + p.words().map(w -> " from " + where(w)).orElse(", implied") + rule(p.actor()));
        }

        private static String who(Actor actor) {
            return ClaimLine.printable(actor.name())
                    + actor.country().map(c -> " " + c).orElse("") + " " + String.join(" ", actor.sectors());
        }

        private static String rule(Actor actor) {
            return ", resolved by " + actor.rule()
                    + actor.id().map(id -> " (" + id + ")").orElse("");
        }

        private void circumstances() {
            Optional<LocatedPlace> place = claim.circumstances().place();
            place.ifPresent(p -> value(
                    "place",
                    p.place().name() + " " + p.place().country() + ", "
                            + p.place().precision().code()
                            + (p.place().geonamesId() > 0
                                    ? ", GeoNames " + p.place().geonamesId()
                                    : "")
                            + " from " + where(p.words())));
            Optional<TimeExpression> time = claim.circumstances().time();
            time.ifPresent(t -> value(
                    "time",
                    t.interval()
                                    .map(i -> i.from() + " to " + i.to() + ", reckoned from the "
                                            + i.anchor().code())
                                    .orElse("not a day that can be told")
                            + " from " + where(t.words())));
            for (Quantity quantity : claim.circumstances().quantities()) {
                value(
                        "quantity",
                        ClaimLine.quantity(quantity) + " from "
                                + where(quantity.amount().words()));
                quantity.sources().forEach(s -> value("  its source", source(s)));
            }
        }

        private void voice() {
            for (Source source : claim.voice().attribution()) {
                value("says", source(source));
            }
            value(
                    "modality",
                    claim.voice().modality().code() + ", "
                            + claim.voice().realis().code());
        }

        private String source(Source s) {
            return who(s.actor()) + s.words().map(w -> " from " + where(w)).orElse("")
                    + s.cue().map(c -> ", cue " + where(c)).orElse("") + ", "
                    + s.kind().code() + rule(s.actor());
        }

        private void evidence(Evidence e) {
            String ordinal = e.ordinal() > 0 ? " " + (e.ordinal() + 1) : "";
            value("  " + e.field() + ordinal, e.words().map(this::where).orElse("no words") + ", by " + e.rule());
        }

        private String where(Words words) {
            return "\"" + ClaimLine.printable(words.text()) + "\" ["
                    + offsets.codePoint(words.span().begin()) + ","
                    + offsets.codePoint(words.span().end()) + ")";
        }

        private void value(String name, String value) {
            out.println(String.format(Locale.ROOT, "  %-14s %s", name, value));
        }
    }
}
