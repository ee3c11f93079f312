package org.rapporteur.know;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;

/** Which state a name meant on a day: "Moscow" is the Soviet Union (SUN) until 25 December 1991. See states.tsv. */
final class States {
    private static final String ANY = "*";
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String code, TreeSet<String> words, LocalDate from, LocalDate to, Country then) {
        private boolean holds(Country country, String folded, LocalDate day) {
            return code.equals(country.code())
                    && !day.isBefore(from)
                    && !day.isAfter(to)
                    && (words.contains(ANY) || words.contains(folded));
        }
    }

    States(Table table, Countries countries) {
        for (Table.Row row : table.rows()) {
            countries.country(row.text(0));
            rules.add(new Rule(
                    row.text(0), new TreeSet<>(row.list(1)), day(row, 2), day(row, 3), countries.country(row.text(4))));
        }
    }

    private static LocalDate day(Table.Row row, int column) {
        return row.date(column)
                .orElseThrow(() -> new RapporteurException(
                        "knowledge-date",
                        row.where() + ": a state of another time needs both its first and its last day"));
    }

    /** Whether any name may have meant another state on a day. */
    boolean changed(LocalDate day) {
        return rules.stream().anyMatch(r -> !day.isAfter(r.to));
    }

    /**
     * The state that words meant.
     *
     * @param country what they mean today
     * @param folded the words, as {@link Word#folded} joined by spaces
     */
    Country on(Country country, String folded, LocalDate day) {
        Optional<Rule> rule =
                rules.stream().filter(r -> r.holds(country, folded, day)).findFirst();
        return rule.map(Rule::then).orElse(country);
    }
}
