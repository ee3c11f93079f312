package org.rapporteur.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.know.Table;

/** Roll calls that are on record as votes on procedure, and errors of sources, from procedures.tsv. */
final class KnownProcedures {
    private final List<Case> cases;

    /**
     * A documented case.
     *
     * @param tally with the day it tells the vote where a table gives no symbol
     * @param entry which it is, from 1, of the votes with that day and tally, in the order of their numbers
     */
    record Case(String symbol, LocalDate day, String tally, int entry, Procedure procedure, String why) {
        boolean isOf(RollCall call, Decision decision, int which) {
            boolean sameDay = call.day().filter(day::equals).isPresent();
            boolean sameSymbol = call.symbol().equals(symbol);
            boolean agrees = call.symbol().isEmpty()
                    ? sameDay
                    : sameSymbol && (sameDay || call.day().isEmpty());
            return agrees && entry == which && tally.equals(decision.tally().toString());
        }
    }

    private KnownProcedures(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    static KnownProcedures load() {
        Table table = Table.beside(
                KnownProcedures.class, "procedures.tsv", "symbol", "day", "tally", "entry", "procedure", "why");
        return new KnownProcedures(table.rows().stream()
                .map(row -> new Case(
                        row.text(0),
                        row.date(1).orElseThrow(),
                        row.text(2),
                        Integer.parseInt(row.text(3)),
                        Procedure.of(row.text(4)),
                        row.text(5)))
                .toList());
    }

    Optional<Case> find(RollCall call, Decision decision, int entry) {
        return cases.stream().filter(c -> c.isOf(call, decision, entry)).findFirst();
    }
}
