package org.rapporteur.eval.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Cast;
import org.rapporteur.council.Outcome;
import org.rapporteur.council.RollCall;
import org.rapporteur.council.Vote;

/**
 * One roll call of a table.
 *
 * @param call not known when a date or a vote of its rows cannot be understood
 * @param outcome as the table records it, where it does
 */
public record RollCallEntry(String id, Answer<RollCall> call, Optional<Outcome> outcome) {
    /** The outcome of a cell such as "adopted (majority)" or "not adopted (veto)". */
    static Optional<Outcome> outcome(String cell) {
        String said = cell.toLowerCase(Locale.ROOT);
        if (said.contains("veto")) {
            return Optional.of(Outcome.VETOED);
        }
        if (said.startsWith("not") || said.contains("lack") || said.contains("reject")) {
            return Optional.of(Outcome.NOT_ADOPTED);
        }
        return said.startsWith("adopt") ? Optional.of(Outcome.ADOPTED) : Optional.empty();
    }

    /** Gathers the rows of one roll call. */
    static final class Rows {
        private final String id;
        private final Optional<String> date;
        private final String symbol;
        private final Optional<String> outcome;
        private final List<Cast> ballot = new ArrayList<>();
        private String trouble = "";

        Rows(String id, Optional<String> date, Optional<String> symbol, Optional<String> outcome) {
            this.id = id;
            this.date = date.filter(d -> !d.isEmpty());
            this.symbol = symbol.orElse("");
            this.outcome = outcome;
        }

        void add(String member, String vote) {
            Optional<Vote> known = Vote.find(vote);
            if (known.isPresent()) {
                ballot.add(new Cast(member.toUpperCase(Locale.ROOT), known.get()));
            } else {
                trouble = "\"" + vote + "\" of " + member + " is no vote; votes are Y, N, A, NV or ?";
            }
        }

        RollCallEntry recorded() {
            return new RollCallEntry(id, call(), outcome.flatMap(RollCallEntry::outcome));
        }

        private Answer<RollCall> call() {
            if (!trouble.isEmpty()) {
                return Answer.notKnown("vote-unknown", trouble);
            }
            try {
                return Answer.of(new RollCall(id, date.map(LocalDate::parse), symbol, ballot));
            } catch (DateTimeException e) {
                return Answer.notKnown("date-outside", "\"" + date.orElse("") + "\" is no date as in 1970-01-31");
            }
        }
    }
}
