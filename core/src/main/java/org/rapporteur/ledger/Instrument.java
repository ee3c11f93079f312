package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.Words;

/**
 * A draft, statement, treaty or other document before a body, as one dispatch tells of it.
 *
 * @param grounds id (the {@code about} of claims), words, claims
 * @param body the body it is before, as its name; empty when left open
 * @param title best name ("the Russian draft resolution"), all names used, symbol or number
 * @param sponsors who stands behind its words
 * @param stages every stage told, in order of the text; the last is where it stands
 * @param obtained who got a copy of it, when told
 * @param nextSteps announced steps, verbatim ("will have to be shared with")
 */
public record Instrument(
        Grounds grounds,
        String body,
        Title title,
        List<Party> sponsors,
        List<Stage> stages,
        Optional<Obtained> obtained,
        List<Words> nextSteps)
        implements LedgerEntry {
    private static final Set<String> SETTLED =
            Set.of("adopted", "vetoed", "not-adopted", "withdrawn", "signed", "ratified");

    /**
     * What it is called.
     *
     * @param best the fullest of its names
     * @param names every phrase that names it, in text order
     * @param symbol number or symbol ("1973", "S/2011/612"); empty without
     */
    public record Title(String best, List<Words> names, String symbol) {
        public Title {
            names = List.copyOf(names);
        }
    }

    /**
     * A stage it has come to.
     *
     * @param code proposed, circulated, negotiated, put-to-vote, adopted, vetoed, not-adopted, withdrawn, signed ...
     * @param words that tell it
     * @param on the day, when told
     */
    public record Stage(String code, Words words, Optional<LocalDate> on) {}

    /** Who got a copy. */
    public record Obtained(Party who, Words words) {}

    public Instrument {
        sponsors = List.copyOf(sponsors);
        stages = List.copyOf(stages);
        nextSteps = List.copyOf(nextSteps);
    }

    /** Where it stands: what it came to in the end, else the last stage after it was proposed, else proposed. */
    public String stage() {
        String now = "proposed";
        boolean settled = false;
        for (Stage stage : stages) {
            boolean end = SETTLED.contains(stage.code());
            if (end || !settled && !stage.code().equals("proposed")) {
                now = stage.code();
            }
            settled |= end;
        }
        return now;
    }

    static Instrument of(Form form) {
        List<String> codes = form.list("stages");
        List<Stage> stages = new java.util.ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            stages.add(new Stage(codes.get(i), form.words("stage").get(i), form.findDay("stage_on_" + i)));
        }
        return new Instrument(
                form.grounds(),
                form.text("body"),
                new Title(form.text("title"), form.words("name"), form.text("symbol")),
                form.parties("sponsor"),
                stages,
                form.findParty("obtained_by")
                        .map(p -> new Obtained(p, form.words("obtained").get(0))),
                form.words("next_step"));
    }

    @Override
    public Form form() {
        Form form = Form.of(Kind.INSTRUMENT, grounds)
                .with("body", body)
                .with("title", title.best)
                .with("symbol", title.symbol)
                .with(
                        "stages",
                        String.join("|", stages.stream().map(Stage::code).toList()))
                .withParties("sponsor", sponsors)
                .withParties("obtained_by", obtained.map(Obtained::who).stream().toList())
                .withWords("obtained", obtained.map(Obtained::words).stream().toList())
                .withWords("name", title.names)
                .withWords("stage", stages.stream().map(Stage::words).toList())
                .withWords("next_step", nextSteps);
        for (int i = 0; i < stages.size(); i++) {
            form = form.with("stage_on_" + i, stages.get(i).on());
        }
        return form.with("stage_code", stage().toLowerCase(Locale.ROOT));
    }
}
