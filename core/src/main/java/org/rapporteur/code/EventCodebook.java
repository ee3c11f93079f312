package org.rapporteur.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.know.Table;

/**
 * What the codes of events mean: event types, modes and contexts with their quad class, intensity and definition; from
 * {@code codebook.tsv}. The words by which they are found are the {@link org.rapporteur.code.lexicon.Codebook lexicon's}.
 */
public final class EventCodebook {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byCode = new HashMap<>();

    private EventCodebook(Table table) {
        for (Table.Row row : table.rows()) {
            Entry entry = new Entry(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5));
            entries.add(entry);
            byCode.put(entry.kind() + " " + entry.type() + " " + entry.mode(), entry);
        }
    }

    public static EventCodebook load() {
        return new EventCodebook(Table.beside(
                EventCodebook.class, "codebook.tsv", "kind", "type", "mode", "quad", "intensity", "definition"));
    }

    /**
     * One row.
     *
     * @param kind type, mode or context
     * @param type code of the type or context
     * @param mode code of the mode, "-" where there is none
     * @param quad 1 to 4, "-" for contexts
     * @param intensity from 10 to -10, "-" for contexts
     * @param definition in the project's words
     */
    public record Entry(String kind, String type, String mode, String quad, String intensity, String definition) {}

    /** Every entry in the order of the codebook. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The intensity of a mode of a type; that of the type where it has no such mode. */
    public double intensity(EventType type, String mode) {
        Entry own = byCode.get("mode " + type.name() + " " + mode);
        Entry entry = own == null ? byCode.get("type " + type.name() + " -") : own;
        if (entry == null) {
            throw new IllegalStateException("the codebook has no " + type);
        }
        return Double.parseDouble(entry.intensity());
    }
}
