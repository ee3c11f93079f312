package org.rapporteur.know;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers by which other data sets know a state; from {@code state-numbers.tsv}. */
public final class StateNumbers {
    private final Map<String, Numbers> numbers = new HashMap<>();

    private StateNumbers(Table table) {
        for (Table.Row row : table.rows()) {
            numbers.put(row.text(0), new Numbers(number(row.text(1)), number(row.text(2)), number(row.text(3))));
        }
    }

    public static StateNumbers load() {
        return new StateNumbers(Table.resource("state-numbers.tsv", "code", "iso", "cow", "gw"));
    }

    /**
     * Of one state; empty where a list does not have it.
     *
     * @param iso ISO 3166-1 numeric
     * @param cow Correlates of War
     * @param gw Gleditsch and Ward
     */
    public record Numbers(Optional<Long> iso, Optional<Long> cow, Optional<Long> gw) {
        static final Numbers NONE = new Numbers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The numbers of a state by its ISO 3166-1 alpha-3 code; none for what is no state, as IGO. */
    public Numbers of(String code) {
        return numbers.getOrDefault(code, Numbers.NONE);
    }

    /** Whether a code is that of a state or territory. */
    public boolean isState(String code) {
        return numbers.containsKey(code);
    }

    private static Optional<Long> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(cell));
    }
}
